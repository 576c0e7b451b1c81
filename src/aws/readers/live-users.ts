import type { LiveUser } from '../../account/confirm.ts';
import { CallError } from '../calls.ts';
import { isoDate, type Reading } from '../reader.ts';

/** A user as it is now; `null` when there is none of that name any more. */
export async function liveUser({ calls }: Reading, UserName: string): Promise<LiveUser | null> {
  const { IAMClient, GetLoginProfileCommand, ListAccessKeysCommand, ListMFADevicesCommand } =
    await import('@aws-sdk/client-iam');
  const client = calls.client(IAMClient);
  const [devices, profile, keys] = await Promise.all([
    orNone(
      calls.get(
        'iam:ListMFADevices',
        (options) => client.send(new ListMFADevicesCommand({ UserName }), options),
        (answer) => answer.MFADevices,
      ),
    ),
    orNone(
      calls.get(
        'iam:GetLoginProfile',
        (options) => client.send(new GetLoginProfileCommand({ UserName }), options),
        (answer) => answer.LoginProfile,
      ),
    ),
    orNone(
      calls.get(
        'iam:ListAccessKeys',
        (options) => client.send(new ListAccessKeysCommand({ UserName }), options),
        (answer) => answer.AccessKeyMetadata,
      ),
    ),
  ]);
  // A user without password has no login profile; one who is gone has none of the three.
  if (!devices && !keys) return null;
  return {
    hasPassword: profile !== undefined,
    passwordCreated: profile?.CreateDate ? isoDate(profile.CreateDate) : null,
    mfaSerialNumbers: (devices ?? []).flatMap(({ SerialNumber }) => (SerialNumber ? [SerialNumber] : [])),
    accessKeys: (keys ?? []).map(({ Status, CreateDate }) => ({
      active: Status === 'Active',
      createDate: CreateDate ? isoDate(CreateDate) : null,
    })),
  };
}

async function orNone<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof CallError && error.code.startsWith('NoSuchEntity')) return undefined;
    throw error;
  }
}
