declare module '*/page/webpack.config.js' {
  import type { Configuration } from 'webpack';
  export default function (): Configuration;
}

declare module '*/webpack.config.js' {
  import type { Configuration } from 'webpack';
  import type { Middleware } from 'webpack-dev-server';
  export const withoutTools: (middlewares: Middleware[]) => Middleware[];
  export const readByExcel: (request: { url?: string }) => Record<string, string>;
  export default function (
    env: { officeJs?: string; host?: string; quiet?: boolean },
    argv: { mode: 'development' | 'production' },
  ): Promise<Configuration>;
}
