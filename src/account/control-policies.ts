import { evidence, problem, type Observation } from './check.ts';
import { shell } from './fix.ts';
import type { OrganizationPolicy, OrganizationRoot } from './facts.ts';

/** Judges one kind of policy of an organization: enabled on its roots, and some of its own attached. */
export function* judgeControlPolicies(
  roots: readonly OrganizationRoot[],
  policies: readonly OrganizationPolicy[],
  type: 'SERVICE_CONTROL_POLICY' | 'RESOURCE_CONTROL_POLICY',
  name: string,
): Generator<Observation, void, undefined> {
  for (const root of roots) {
    if (!root.enabledPolicyTypes.includes(type)) {
      yield problem({
        resource: root.arn,
        message: `The policy type ${type} is not enabled in the organization.`,
        evidence: `enabled: ${root.enabledPolicyTypes.join(', ') || 'none'}`,
        fix: shell`aws organizations enable-policy-type --root-id ${root.id} --policy-type ${type}`,
        subject: 'not enabled',
      });
      continue;
    }
    const attached = policies.filter(({ awsManaged, targets }) => !awsManaged && targets.length > 0);
    if (attached.length > 0) {
      yield evidence(`attached: ${attached.map((policy) => policy.name).join(', ')}`);
      continue;
    }
    yield problem({
      resource: root.arn,
      message: `No ${name} besides AWS's own, which allows everything, is attached.`,
      evidence: `${policies.length} policies of this type, none of the organization's own with a target`,
      fix: shell`aws organizations create-policy --type ${type} --name NAME --description TEXT --content file://policy.json; aws organizations attach-policy --policy-id ID --target-id ${root.id}`,
      subject: 'none attached',
    });
  }
}
