/** Gives values by their keys, each made when it is first asked for: tables that take a while, and that no start needs. */
export function madeWhenAsked<K extends string, V>(makers: Readonly<Record<K, () => V>>): (key: K) => V {
  const made = new Map<K, V>();
  return (key) => {
    const value = made.get(key) ?? makers[key]();
    made.set(key, value);
    return value;
  };
}
