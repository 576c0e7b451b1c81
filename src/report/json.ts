import type { Finding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import type { AccessWitness, GateResult, Judged, RunContext } from '../gate/result.ts';
import type { Waiver } from '../gate/waiver.ts';
import { explanation } from './links.ts';
import type { Report } from './report-schema.ts';

/** `report.json`: everything, for machines, in the published form. */
export function json(result: GateResult): string {
  return `${JSON.stringify(reportOf(result), null, 2)}\n`;
}

export function reportOf(result: GateResult): Report {
  const { context } = result;
  return {
    schemaVersion: 1,
    tool: { name: 'iam-gate', version: context.version },
    serviceReference: result.serviceReferenceDate ? { date: result.serviceReferenceDate } : null,
    verdict: result.verdict,
    because: result.because,
    documents: result.documents.map((document) => ({ ...document, notes: [...document.notes] })),
    findings: inTextOrder(result.judged).map((judged) => findingOf(judged, context)),
    checks: result.checks.map(({ id, title, severity, status, reason, evidence }) => ({
      id,
      title,
      severity,
      status,
      reason,
      evidence: [...evidence],
    })),
    access: result.access.map(accessOf),
    coverage: result.coverage.map(({ file, status, reason, documents }) => ({
      file,
      status,
      reason,
      documents,
    })),
    unread: result.unread.map(({ what, reason, place }) => ({
      what,
      reason,
      ...(place ? { place: { ...place } } : {}),
    })),
    gateChanges: (result.gateChanges ?? []).map(({ file, what, sentences }) => ({
      file,
      what,
      sentences: [...sentences],
    })),
    waivers: (result.waivers ?? []).map(({ waiver, state, matched, message }) => ({
      waiver: waiverOf(waiver),
      state,
      matched,
      message,
    })),
    notices: [...result.notices],
    timings: { ...result.timings },
    requests: { ...result.requests },
    context: {
      event: context.event,
      repository: context.repository,
      baseSha: context.baseSha,
      headSha: context.headSha,
      pullRequest: context.pullRequest,
      runUrl: context.runUrl,
      account: context.account,
      config: context.config,
    },
  };
}

/**
 * As IAM Access Analyzer orders its answer: by the first offset of a finding's places, then by code. Readers get the
 * worst first; a program compares, and can sort.
 */
function inTextOrder(judged: readonly Judged[]): readonly Judged[] {
  const keyed = judged.map((one) => ({ one, id: one.finding.rule.id, ...firstPlaceOf(one.finding) }));
  return keyed
    .sort(
      (left, right) =>
        compare(left.file, right.file) || left.offset - right.offset || compare(left.id, right.id),
    )
    .map(({ one }) => one);
}

/** A place without a file, an ARN, comes behind all files: no path begins with the last character there is. */
function firstPlaceOf({ places }: Finding): { file: string; offset: number } {
  const [first] = places;
  if (first.kind !== 'source') return { file: `\u{10ffff}${first.arn}`, offset: 0 };
  const { file } = first;
  const offsets = places.flatMap((place) =>
    place.kind === 'source' && place.file === file ? [place.span.start.offset] : [],
  );
  return { file, offset: Math.min(...offsets) };
}

/** By code unit, so that every machine gives the same order. */
const compare = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

function findingOf(
  { finding, state, effect, because, waiver }: Judged,
  context: RunContext,
): Report['findings'][number] {
  const { rule, statement } = finding;
  return {
    rule: rule.id,
    findingType: finding.findingType ?? null,
    severity: finding.severity,
    title: rule.title,
    message: finding.message,
    evidence: finding.evidence ?? null,
    why: rule.why,
    fix: rule.fix,
    url: explanation(context, finding),
    references: [...rule.references],
    document: finding.document ?? null,
    places: finding.places.map(placeOf),
    engine: finding.engine,
    fingerprint: finding.fingerprint,
    statement: statement
      ? { sid: statement.sid, actions: [...statement.actions], resources: [...statement.resources] }
      : null,
    state,
    effect,
    because,
    waiver: waiver ? waiverOf(waiver) : null,
  };
}

function placeOf(place: Place): Report['findings'][number]['places'][number] {
  return place.kind === 'source' ? { file: place.file, span: place.span } : { resource: place.arn };
}

function waiverOf({
  rule,
  reason,
  owner,
  expires,
  tags,
  source,
}: Waiver): Report['waivers'][number]['waiver'] {
  return { rule, reason, owner, expires, tags: { ...tags }, source: { ...source } };
}

/** An answer as the schema has it; the picture is for readers only. */
export function accessOf(answer: GateResult['access'][number]): Report['access'][number] {
  const { kind, result, reason, statement, witness, file, document, line } = answer;
  const { required, sentences, removed, service } = answer;
  return {
    kind,
    result,
    reason,
    statement,
    witness: witness && witnessOf(witness),
    ...(file === undefined ? {} : { file }),
    ...(document === undefined ? {} : { document }),
    ...(line === undefined ? {} : { line }),
    ...(required === undefined ? {} : { required }),
    ...(sentences ? { sentences: [...sentences] } : {}),
    ...(removed === undefined ? {} : { removed }),
    ...(service ? { service: { ...service, reasons: [...service.reasons] } } : {}),
  };
}

function witnessOf({
  principal,
  action,
  resource,
  context,
}: AccessWitness): Report['access'][number]['witness'] {
  return {
    ...(principal === undefined ? {} : { principal: principal === '*' ? '*' : { ...principal } }),
    action,
    resource,
    context: Object.fromEntries(Object.entries(context).map(([key, values]) => [key, [...values]])),
  };
}
