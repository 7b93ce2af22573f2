/** Words of questions that say nothing about what is sought, folded. They count inside a phrase, and alone. */
export const stopWords: ReadonlySet<string> = new Set(
  [
    'a au aux avec ce ces cette comment dans de des du elle elles en est et etait eu il ils la le les leur lui mais meme',
    'ne nous on ont ou par pas pour pourquoi qu quand que quel quelle quelles quels qui quoi sa sans se ses son sont sur',
    'un une vous combien lequel laquelle y d l n s c j t m',
    'about an and any are as at be been but by can did do does for from had has have he her his how i in into is it its',
    'no not of or our she so than that the their them there these they this to was we were what when where which who',
    'whom why will with would you your',
  ].flatMap((line) => line.split(' ')),
);
