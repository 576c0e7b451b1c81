/** A value of a config or workflow within a sentence. */
export function shown(value: unknown): string {
  const text =
    typeof value === 'string' ? value : ((JSON.stringify(value) as string | undefined) ?? 'nothing');
  return `\`${text.replaceAll('`', "'").slice(0, 200)}\``;
}
