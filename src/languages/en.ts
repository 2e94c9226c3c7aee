import type { Language } from './language.ts';

export const language: Language = {
  code: 'en',
  labels: {
    why: 'Why',
    what: 'The idea',
    how: 'How',
    found: 'Findings',
    soWhat: 'So what',
    whatIsNew: 'What is new',
    dotEach: 'One dot for each',
    figureEach: 'One figure for each',
    squaresEach: '100 squares: the whole',
    toScale: 'Drawn to scale',
    schematic: 'Schematic',
    orderOnly: 'Order only, not to scale',
    from: 'From',
    to: 'To',
    takeaway: 'Takeaway',
    background: 'Background',
    gap: 'Gap',
    objective: 'Objective',
    method: 'Method',
    result: 'Results',
    conclusion: 'Conclusion',
    availability: 'Availability',
    details: 'Details',
    inNumbers: 'In numbers',
    subjectInNumbers: '{x} in numbers',
    resultsInNumbers: 'Results in numbers',
    people: 'Authors',
    links: 'Read more',
    cite: 'Cite this work',
    equal: 'Equal contribution',
    more: 'and {n} more',
    compared: 'Compared',
    value: 'Value',
    interval: 'Interval',
    next: 'Next:',
    forQuestions: 'For questions:',
    plannedTime: 'Planned time: {n} s',
    figure: 'Figure',
    table: 'Table',
    code: 'Code',
    quote: 'Quotation',
    awards: 'Awards',
    funding: 'Funding',
    acknowledgements: 'Acknowledgements',
    conflicts: 'Conflicts of interest',
    publishedIn: 'Published in',
    comma: ', ',
  },
  stopWords:
    'the of and to in is that for with as are on by this we an from be which or was were has have it at can our these not their been between but its using also than more',
  openers:
    'The This These That Those There A An In On At By For From To With Within Without Under Using Through Throughout Across Among Between ' +
    'We Our I It Its He She They Their You Here However Moreover Furthermore Additionally Also Thus Therefore Hence Consequently Finally First ' +
    'Second Third Next Then Although Though While Whereas When Where If Because Since As After Before During Despite Unlike Instead Yet But And Or So ' +
    'Both Each All Some Most Many Several Few Other Another Such No Not Only Overall Results Methods Conclusions Participants Patients Data Code ' +
    'Recent Recently Current Currently Existing Previous Previously Given Based Compared Similarly Specifically Importantly Interestingly Notably ' +
    'What How Why Which Who Can Does Do Is Are To Experiments Experimental Evidence Further Future Subsequently Now Today Unfortunately Indeed One Two Three Four Five',
};
