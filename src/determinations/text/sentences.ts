// Splits a paragraph into sentences. Full stops in "i.e.", "para. 42", initials and "£1.50" do not end one.

const ends = /(?<=[.!?][”"’')\]]{0,2})\s+(?=[A-Z“"‘(£\d])/
const endsOnlySeemingly = /(?:\b(?:e\.g|i\.e|etc|no|nos|para|paras|mr|mrs|ms|dr|cf|ref)|(?:^|\s)[A-Z])\.$/i

export const sentencesOf = (text: string): string[] => {
  const sentences: string[] = []
  for (const piece of text.split(ends)) {
    const previous = sentences.at(-1)
    if (previous !== undefined && endsOnlySeemingly.test(previous.slice(-8)))
      sentences[sentences.length - 1] = `${previous} ${piece}`
    else if (piece.trim() !== '') sentences.push(piece)
  }
  return sentences
}
