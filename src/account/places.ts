import type { Account } from './facts.ts';

type Owner = Pick<Account, 'id' | 'partition'>;

/** The ARN of the root user. */
export const rootArn = ({ id, partition }: Owner): string => `arn:${partition}:iam::${id}:root`;

/** The account as a whole has no ARN of its own; its root principal's is the one that IAM uses for it. */
export const accountArn = rootArn;

/** The password policy has no ARN: this is the account's, with the name of the setting. */
export const passwordPolicyArn = ({ id, partition }: Owner): string =>
  `arn:${partition}:iam::${id}:account-password-policy`;

/** The ARN of a user whose path is not known, which is the root path for nearly all. */
export const userArnOf = ({ id, partition }: Owner, user: string): string =>
  `arn:${partition}:iam::${id}:user/${user}`;
