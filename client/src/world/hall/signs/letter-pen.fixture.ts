/** A pen whose every letter is half as wide as it is high. */
export const letterPen = {
  wrap(text: string, size: number, width: number, most: number) {
    const lines: string[] = [];
    for (const word of text.split(' ')) {
      const longer = lines.length ? `${lines.at(-1)} ${word}` : word;
      if (lines.length && longer.length * size * 0.5 <= width) lines[lines.length - 1] = longer;
      else lines.push(word);
    }
    return lines.length <= most ? lines : [...lines.slice(0, most - 1), `${lines[most - 1]}…`];
  },
};
