import type { NextConfig } from 'next';

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
};

export default config;
