import type * as Sarif from 'sarif';
import type { Finding } from '../findings/finding.ts';
import type { Place } from '../findings/place.ts';
import type { Severity } from '../findings/severity.ts';
import type { GateResult, Judged, RunContext } from '../gate/result.ts';
import { actionAddress, explanation } from './links.ts';
import { cut, visible } from './plain.ts';

/** Code scanning takes 25,000 results a run; worst come first, so that the least is lost, and a notification says so. */
const mostResults = 25_000;
/** Of 1,000 related places code scanning keeps 100. */
const mostPlaces = 100;

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  critical: 'error',
  high: 'error',
  medium: 'warning',
  low: 'note',
};
/** Code scanning's own scale, from which it makes its words: above 9 critical, above 7 high, above 4 medium. */
const scores: Readonly<Record<Severity, string>> = {
  critical: '9.5',
  high: '8.0',
  medium: '5.5',
  low: '3.0',
};

/** SARIF 2.1.0 as GitHub's code scanning takes it. Regions are in UTF-16 code units, SARIF's default; lines and columns from 1. */
export function sarif(
  result: GateResult,
  /** Names this instance of the gate: each upload for a commit needs another one. */
  category = result.context.account?.id ?? 'policies',
): string {
  const informationUri = actionAddress(result.context);
  const shown = result.judged.slice(0, mostResults);
  const rules = [...new Map(shown.map(({ finding }) => [finding.rule.id, finding])).values()];
  const indexes = new Map(rules.map(({ rule }, index) => [rule.id, index]));
  const occurrences = new Map<string, number>();
  const run: Sarif.Run = {
    tool: {
      driver: {
        name: 'iam-gate',
        ...(informationUri === null ? {} : { informationUri }),
        semanticVersion: result.context.version,
        rules: rules.map((finding) => ruleOf(finding, result.context)),
      },
    },
    automationDetails: { id: `iam-gate/${category}/` },
    columnKind: 'utf16CodeUnits',
    ...provenance(result),
    invocations: [
      {
        executionSuccessful: result.verdict !== 'incomplete',
        toolExecutionNotifications: notifications(result),
      },
    ],
    results: shown.map((judged) => resultOf(judged, result, indexes, occurrences)),
  };
  const log: Sarif.Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [run],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function ruleOf(finding: Finding, context: RunContext): Sarif.ReportingDescriptor {
  const { rule, severity } = finding;
  const page = explanation(context, finding);
  const pages = [...new Set([...(page === null ? [] : [page]), ...rule.references])];
  return {
    id: rule.id,
    name: rule.id.replace(
      /(?:^|[^A-Za-z0-9]+)([A-Za-z0-9])([A-Za-z0-9]*)/g,
      (_, first: string, rest: string) => first.toUpperCase() + rest.toLowerCase(),
    ),
    shortDescription: { text: sentence(rule.title) },
    fullDescription: { text: sentence(rule.why) },
    help: {
      text: `${rule.why}\n\nFix: ${rule.fix}${pages.length === 0 ? '' : `\n\n${pages.join('\n')}`}`,
      // Our own texts; a code that only the service knows has its words, so none of it is read as Markdown.
      markdown: `${indented(rule.why)}\n\n**Fix**\n\n${indented(rule.fix)}`,
    },
    ...(page !== null && /^https:\/\/\S+$/.test(page) ? { helpUri: page } : {}),
    defaultConfiguration: { level: levels[rule.severity] },
    properties: {
      tags: ['security', 'aws', 'iam'],
      precision: 'high',
      'security-severity': scores[severity],
    },
  };
}

/** As a code block by indentation, in which nothing is Markdown. */
function indented(text: string): string {
  return text
    .split(/\r\n|[\r\n]/)
    .map((line) => `    ${visible(line)}`)
    .join('\n');
}

const sentence = (text: string): string => (/[.!?]$/.test(text) ? text : `${text}.`);

function resultOf(
  { finding, state, effect, because, waiver }: Judged,
  result: GateResult,
  indexes: ReadonlyMap<string, number>,
  occurrences: Map<string, number>,
): Sarif.Result {
  const [first, ...others] = finding.places;
  const key = `${finding.fingerprint} ${first.kind === 'source' ? first.file : first.arn}`;
  const occurrence = (occurrences.get(key) ?? 0) + 1;
  occurrences.set(key, occurrence);
  const fingerprint = `${finding.fingerprint}:${occurrence}`;
  return {
    ruleId: finding.rule.id,
    ruleIndex: indexes.get(finding.rule.id) ?? -1,
    level: levels[finding.severity],
    kind: 'fail',
    message: { text: cut(withoutLinks(finding.message), 4000) },
    locations: [locationOf(first, result)],
    ...(others.length > 0
      ? {
          relatedLocations: others.slice(0, mostPlaces).map((place, id) => ({
            id: id + 1,
            ...locationOf(place, result),
            message: { text: 'See also.' },
          })),
        }
      : {}),
    // The only one that code scanning looks at is called after its own default, a hash of the line.
    partialFingerprints: { primaryLocationLineHash: fingerprint, 'iamGateFinding/v1': fingerprint },
    ...(state === null ? {} : { baselineState: state === 'introduced' ? 'new' : 'unchanged' }),
    suppressions:
      effect === 'waived'
        ? [
            {
              kind: waiver?.lines ? 'inSource' : 'external',
              status: 'accepted',
              justification: because,
            },
          ]
        : [],
    properties: {
      effect,
      because,
      engine: finding.engine,
      ...(finding.findingType ? { findingType: finding.findingType } : {}),
    },
  };
}

/** `[text](1)` is a link in a SARIF message. Braces stay: viewers show them as they are when there are no arguments. */
function withoutLinks(text: string): string {
  return text.replace(/[[\]\\]/g, '\\$&');
}

function locationOf(place: Place, result: GateResult): Sarif.Location {
  if (place.kind === 'source') {
    const { start, end } = place.span;
    return {
      physicalLocation: {
        artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
        region: {
          startLine: start.line,
          startColumn: start.column + 1,
          endLine: end.line,
          endColumn: end.column + 1,
          charOffset: start.offset,
          charLength: end.offset - start.offset,
        },
      },
    };
  }
  // Code scanning refuses a result without a file; the config is where the account's checks are asked for.
  return {
    physicalLocation: {
      artifactLocation: {
        uri: uriOf(result.context.config?.path ?? '.github/iam-gate.yml'),
        uriBaseId: '%SRCROOT%',
      },
      region: { startLine: 1 },
    },
    logicalLocations: [{ fullyQualifiedName: place.arn, kind: 'resource' }],
  };
}

function uriOf(file: string): string {
  return file.toWellFormed().split('/').map(encodeURIComponent).join('/');
}

function provenance({ context }: GateResult): Pick<Sarif.Run, 'versionControlProvenance'> {
  const { serverUrl, repository, headSha } = context;
  if (serverUrl === null || repository === null || headSha === null) return {};
  return {
    versionControlProvenance: [
      {
        repositoryUri: `${serverUrl}/${repository}`,
        revisionId: headSha,
        mappedTo: { uriBaseId: '%SRCROOT%' },
      },
    ],
  };
}

/** What could not be looked at, and what did not fit. */
function notifications(result: GateResult): Sarif.Notification[] {
  const left = result.judged.length - mostResults;
  return [
    ...result.unread.map(({ what, reason, place }): Sarif.Notification => ({
      level: 'error',
      message: { text: withoutLinks(`${what}: ${reason}`) },
      ...(place
        ? {
            locations: [
              {
                physicalLocation: {
                  artifactLocation: { uri: uriOf(place.file), uriBaseId: '%SRCROOT%' },
                  region: { startLine: place.line ?? 1 },
                },
              },
            ],
          }
        : {}),
    })),
    ...(left > 0
      ? [
          {
            level: 'warning' as const,
            message: {
              text: `${left} findings more than code scanning takes (${mostResults}) are only in report.json.`,
            },
          },
        ]
      : []),
  ];
}
