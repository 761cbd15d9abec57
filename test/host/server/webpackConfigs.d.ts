declare module '*/page/webpack.config.js' {
  import type { Configuration } from 'webpack';
  export default function (): Configuration;
}

declare module '*/webpack.config.js' {
  import type { Configuration } from 'webpack';
  export default function (
    env: { officeJs?: string; quiet?: boolean },
    argv: { mode: 'development' | 'production' },
  ): Promise<Configuration>;
}
