import {join} from 'node:path';
import type {NextConfig} from 'next';

const config: NextConfig = {
  // Of the folders above that have packages, the one whose packages these are.
  turbopack: {root: join(import.meta.dirname, '../..')},
};

export default config;
