import { parseCredentialReport, type CredentialReport } from '../../account/credential-report.ts';
import { CallError } from '../calls.ts';
import { isoDateOrNull, read, type Reader, type Reading } from '../reader.ts';

/** IAM makes at most one new report in that time, and hands out the old one meanwhile. */
const reportLifetime = 4 * 3_600_000;

/** Milliseconds: an account that is not done by then has its report at the next run, and the others are not held up. */
const longestWait = 25_000;

/**
 * Get first: a report that is there costs one call and cannot be throttled. Only when there is none, or it
 * is older than what IAM would make anew, is one ordered and waited for.
 */
export const credentialReport: Reader<'credentialReport'> = async (reading) => {
  const present = await get(reading);
  const age = reading.now().getTime() - Date.parse(present?.generatedTime ?? '');
  if (present && age < reportLifetime) return read(present);
  try {
    return read(await make(reading, present));
  } catch (error) {
    if (!present || !(error instanceof Error)) throw error;
    return read(present, [
      `the credential report is of ${present.generatedTime ?? 'an unknown day'} and no newer one could be made: ${error.message}`,
    ]);
  }
};

/** The report, or `undefined` where there is none yet. */
async function get({ calls }: Reading): Promise<CredentialReport | undefined> {
  const { IAMClient, GetCredentialReportCommand } = await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  try {
    const { content, generatedTime } = await calls.get(
      'iam:GetCredentialReport',
      (options) => client.send(new GetCredentialReportCommand({}), options),
      ({ Content, GeneratedTime }) =>
        Content && { content: Content, generatedTime: isoDateOrNull(GeneratedTime) },
    );
    return parseCredentialReport(new TextDecoder().decode(content), generatedTime);
  } catch (error) {
    // `ReportNotPresent`, `ReportExpired`, `ReportInProgress`; the SDK puts `CredentialReport` before them.
    if (error instanceof CallError && /Report(NotPresent|Expired|InProgress|NotReady)/.test(error.code))
      return undefined;
    throw error;
  }
}

/** Orders a report and waits for it, asking in turn whether it is done and for the report itself. */
async function make(reading: Reading, present: CredentialReport | undefined): Promise<CredentialReport> {
  const { calls, pollInterval } = reading;
  const { IAMClient, GenerateCredentialReportCommand } = await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  const deadline = performance.now() + longestWait;
  for (let wait = pollInterval; ; wait = Math.min(wait * 2, 8 * pollInterval)) {
    const state = await calls.get(
      'iam:GenerateCredentialReport',
      (options) => client.send(new GenerateCredentialReportCommand({}), options),
      ({ State }) => State,
    );
    if (state !== 'COMPLETE') await new Promise((resolve) => setTimeout(resolve, wait));
    const report = await get(reading);
    // Complete and not there: it was deleted, or is on its way.
    if (!report && state === 'COMPLETE') await new Promise((resolve) => setTimeout(resolve, wait));
    // Complete means that what is there is the newest to be had, however old it says it is.
    if (report && (state === 'COMPLETE' || report.generatedTime !== present?.generatedTime)) return report;
    if (performance.now() + wait > deadline)
      throw new Error(
        `iam:GenerateCredentialReport was not done after ${longestWait / 1000} s; run again in a few minutes`,
      );
  }
}
