// The browser is looked for at first use (see src/browser/), never fetched while installing.
module.exports = { skipDownload: true };
