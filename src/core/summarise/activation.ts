/** Unemployed jobseeker in the sense of the Employment Service Statistics: code 02, or laid off (03). */
export function isUnemployedJobseeker(employmentCode: string | null): boolean {
  return employmentCode === '02' || employmentCode === '03';
}

/** In a service that counts as activation: employment-promoting services (07) or training (08). */
export function isInService(employmentCode: string | null): boolean {
  return employmentCode === '07' || employmentCode === '08';
}

/**
 * Activation rate: in services ÷ (unemployed + in services), 0–1; `null` where nobody is either.
 * Source: Employment Service Statistics of the ministry, StatFin 12ub.
 */
export function activationRate(employmentCodes: readonly (string | null)[]): number | null {
  const inServices = employmentCodes.filter(isInService).length;
  const unemployed = employmentCodes.filter(isUnemployedJobseeker).length;
  return inServices + unemployed === 0 ? null : inServices / (unemployed + inServices);
}
