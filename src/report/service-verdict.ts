import type { AccessAnswer } from '../gate/result.ts';

/** What the service says beside the offline engine, in a sentence; nothing where it was not asked. */
export function serviceSentence({ result: offline, service }: AccessAnswer): string | undefined {
  if (!service) return undefined;
  const { check, result, message, reasons, agrees } = service;
  if (result === null) return `IAM Access Analyzer (${check}) has no verdict: ${message.replace(/\.$/, '')}.`;
  const said = [message, ...reasons].filter((text) => text !== '').join(' ');
  const verdict = `IAM Access Analyzer (${check}) says ${result}`;
  if (agrees === true) return `${verdict}, too.`;
  const told = said === '' ? verdict : `${verdict}: ${said}`;
  if (offline === 'UNKNOWN') return told;
  return result === 'FAIL'
    ? `${told} The offline engine finds no such request; the stricter answer counts.`
    : `${told} The offline engine has an example against it; the stricter answer counts.`;
}
