/** A provider's short name, as it stands in addresses. */
export function isProviderId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,62}$/.test(id);
}
