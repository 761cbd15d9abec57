import type { Middleware, NextFunction, Request, Response } from 'webpack-dev-server';
import { readRequirementTable } from '../engine/Requirements';
import { readOfficeScript } from '../officeScript';

/** Serves /requirements.json: which requirement set each member of office.js came with, as entries of a map. */
export const serveRequirements = (): Middleware => {
  let json: string | undefined;
  return {
    name: 'requirements',
    path: '/requirements.json',
    middleware: (_request: Request, response: Response, _next: NextFunction) => {
      json ??= JSON.stringify([...readRequirementTable(readOfficeScript())]);
      response.setHeader('Content-Type', 'application/json');
      response.end(json);
    },
  };
};
