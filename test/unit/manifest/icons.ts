import type { ManifestCheck } from './manifest';
import { childrenOf, elements } from './manifest';
import { pngSize } from './pngSize';

/** Sizes in pixels that Office asks for: https://learn.microsoft.com/javascript/api/manifest/image and …/iconurl */
const buttonSizes = '16, 32, 80';
const productSizes: Record<string, string> = { IconUrl: '32', HighResolutionIconUrl: '64' };

export const icons: ManifestCheck = (root) => {
  const address = new Map(
    childrenOf(root, 'VersionOverrides/Resources/Images').map(({ attributes }) => [
      attributes.id,
      attributes.DefaultValue,
    ]),
  );
  const product = elements(root, ...Object.keys(productSizes)).map(({ name, attributes }) => ({
    url: attributes.DefaultValue ?? '',
    size: productSizes[name],
  }));
  const buttons = elements(root, 'Icon').map(({ children }) =>
    children.map(({ attributes }) => ({ url: address.get(attributes.resid) ?? '', size: attributes.size })),
  );

  return [
    ...buttons
      .map((icon) => icon.map(({ size }) => size).join(', '))
      .filter((sizes) => sizes !== buttonSizes)
      .map((sizes) => `an icon has the sizes ${sizes} instead of ${buttonSizes}`),
    ...[...product, ...buttons.flat()].flatMap(({ url, size }) => {
      const found = pngSize(url.replace('https://localhost:3000/', ''));
      return found === `${size}x${size}` ? [] : [`${url} is ${found ?? 'no PNG'} instead of ${size}x${size}`];
    }),
  ];
};
