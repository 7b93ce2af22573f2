/** What is said to a program about what it asked; `of` holds what `fault` says of a parameter. */
export const problemsEn = {
  parameters: 'Parameters that cannot be understood',
  fault: (parameter: string, detail: string) => `${parameter}: ${detail}`,
  missing: 'No such resource',
  nothingAt: (path: string) => `There is nothing at ${path}.`,
  of: {
    needed: 'is needed.',
    twice: 'is given more than once.',
    unknown: (known: string) => `is unknown. Known are ${known}.`,
    oneOf: (values: string) => `expected one of ${values}.`,
    number: (most: number) => `expected a whole number from 1 to ${most}.`,
    letters: (most: number) => `expected at most ${most} characters.`,
    times: (most: number) => `may be given at most ${most} times.`,
    period: 'expected a year, a month or a day: 2025, 2025-06, 2025-06-14.',
    range: 'expected a year, a month, a day, or two of them with two dots between: 2023..2024-06.',
    cursor: 'expected the “next” of the page before, as it was given.',
  },
  embed: {
    onlyJson: 'Only format=json is offered.',
    format: 'format: expected json, or nothing.',
    url: 'url: expected the address of a timeline of two companies of this site.',
  },
};
