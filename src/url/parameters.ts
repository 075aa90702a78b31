/** Reads the parameters of an address one by one, and remembers those that mean nothing. */
export interface ParameterReader {
  /** The text of a parameter, null where the address does not name it or it is not valid. */
  readonly checked: (name: string, isValid: (text: string) => boolean) => string | null;
  readonly oneOf: <Choice extends string>(name: string, choices: readonly Choice[]) => Choice | null;
  /** Tells of a part that means nothing. */
  readonly drop: (part: string) => void;
  readonly dropped: readonly string[];
}

/** A reader that has already dropped what is not among the names, and every repetition: of a parameter that stands twice the first one holds. */
export function parameterReader(parameters: URLSearchParams, names: readonly string[]): ParameterReader {
  const dropped: string[] = [];
  const drop = (part: string) => void dropped.push(shortened(part));
  for (const [name, text] of parameters) {
    const isRepeated = text !== parameters.get(name);
    if (!names.includes(name) || isRepeated) drop(`${name}=${text}`);
  }
  const checked: ParameterReader["checked"] = (name, isValid) => {
    const text = parameters.get(name);
    if (text === null || isValid(text)) return text;
    drop(`${name}=${text}`);
    return null;
  };
  return {
    checked,
    oneOf: (name, choices) => {
      const text = checked(name, (candidate) => choices.some((choice) => choice === candidate));
      return choices.find((choice) => choice === text) ?? null;
    },
    drop,
    dropped,
  };
}

function shortened(part: string): string {
  return part.length > 60 ? `${part.slice(0, 60)}…` : part;
}
