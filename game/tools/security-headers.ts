/**
 * The content security policy of every page. Nothing comes from elsewhere, nothing is inline, and no
 * string can become markup or script (Trusted Types). `worker-url` is the one policy: it only passes
 * the addresses of our own workers.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'", // the studio's preview is the player in a frame
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types worker-url',
].join('; ');

/** What our own server sends with every answer; `frame-ancestors` only works as a header. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': `${contentSecurityPolicy}; frame-ancestors 'self'`,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
};
