export function languageList(): string;
export function writeLanguageList(): void;
