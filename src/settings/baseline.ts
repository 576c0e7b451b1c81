import { defaultBaselineSettings, type BaselineSettings } from '../account/settings.ts';
import type { Config } from './config-schema.ts';

export const camelCase = (name: string): string =>
  name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

export const baselineMode = (values: Config | undefined): string | undefined =>
  typeof values?.baseline === 'object' ? values.baseline.mode : values?.baseline;

/** The config's kebab-case keys are the names of `BaselineSettings`; regions and accounts stand at the top level. */
export function baselineSettingsOf(values: Config): BaselineSettings {
  const section = typeof values.baseline === 'object' ? values.baseline : {};
  const entries = Object.entries(section)
    .filter(([name]) => name !== 'mode')
    .map(([name, value]) => [camelCase(name), value]);
  return {
    ...defaultBaselineSettings,
    ...(Object.fromEntries(entries) as Partial<BaselineSettings>),
    allowedRegions: values['allowed-regions'] ?? null,
    trustedAccounts: values['trusted-accounts'] ?? [],
  };
}
