/** Results by text, for work that 10 000 activities ask for again and again. Forgets all at once rather than grow for ever. */
export function remember<Result>(work: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>();
  return (text) => {
    let result = known.get(text);
    if (result === undefined) {
      result = work(text);
      if (known.size >= 5000) known.clear();
      known.set(text, result);
    }
    return result;
  };
}
