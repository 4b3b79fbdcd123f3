/** Behind a name, what makes it part of a longer one that is somebody or something else: "’s aide", " administration". */
export const belongsToNext =
  /^(?:['’]s?\s|\s(?!(?:of|from|at|in|on|for|with|and|or|who|whose|the|an?|as|to|is|was|has|had|also|himself|herself|[IVX]+|Jr|Sr)(?!\p{L}))[\p{L}\p{N}])/u;
