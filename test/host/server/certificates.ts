import { X509Certificate, createPrivateKey } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import {
  caCertificatePath,
  localhostCertificatePath,
  localhostKeyPath,
} from 'office-addin-dev-certs/lib/defaults';
import { generateCertificates } from 'office-addin-dev-certs/lib/generate';

export interface Certificate {
  ca: string;
  cert: string;
  key: string;
}

const aDay = 24 * 60 * 60 * 1000;
const files = [caCertificatePath, localhostCertificatePath, localhostKeyPath];

/** Whether a certificate for localhost belongs to its key and is good for another day at least. */
export const isUsable = ({ cert, key }: Certificate, now: Date): boolean => {
  try {
    const certificate = new X509Certificate(cert);
    const lastsAnotherDay = Date.parse(certificate.validTo) - now.getTime() > aDay;
    return lastsAnotherDay && certificate.checkPrivateKey(createPrivateKey(key));
  } catch {
    return false; // an unreadable file is made anew, as a missing one is
  }
};

const read = (): Certificate | null =>
  files.every((file) => existsSync(file))
    ? {
        ca: readFileSync(caCertificatePath, 'utf8'),
        cert: readFileSync(localhostCertificatePath, 'utf8'),
        key: readFileSync(localhostKeyPath, 'utf8'),
      }
    : null;

/**
 * The certificate for https://localhost, kept where office-addin-dev-certs keeps it (a folder of the user), so that
 * its `install` command trusts this very one. Made anew when missing or expired; installs nothing and needs no root.
 */
export const localhostCertificate = async (): Promise<Certificate> => {
  const present = read();
  if (present && isUsable(present, new Date())) return present;
  // The generator leaves existing files alone, even expired ones.
  for (const file of files) rmSync(file, { force: true });
  await generateCertificates();
  const made = read();
  if (!made) throw new Error(`No certificate could be made in ${caCertificatePath}`);
  return made;
};
