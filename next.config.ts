import type { NextConfig } from 'next';

const securityHeaders = [
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'Referrer-Policy', value: 'strict-origin-when-cross-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), geolocation=(), microphone=(), payment=(), usb=(), interest-cohort=()',
  },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
];

// Anyone's page may read these; preflights too, which the routes do not see.
const openHeaders = [{ key: 'Access-Control-Allow-Origin', value: '*' }];

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  // The index is read through node:sqlite and the analysis runs in worker threads: both stay outside the bundle.
  serverExternalPackages: ['tinypool'],
  // Pictures are small SVG files of our own; nothing is fetched or resized on behalf of content.
  images: { unoptimized: true },
  // Type checking is `npm run check`; the build need not do it twice.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
  // Styles in few files, each shared by the routes that need it: less to wait for before the first paint.
  experimental: { cssChunking: { type: 'graph', requestCost: 1_000_000 } },
  headers: async () => [
    { source: '/:path*', headers: securityHeaders },
    { source: '/api/:path(articles|events|companies|search|openapi.json)', headers: openHeaders },
  ],
};

export default config;
