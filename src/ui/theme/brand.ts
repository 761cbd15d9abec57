import type { BrandVariants } from '@fluentui/react-components';

/** The green of the product's icon; 80 carries white text at 5.4:1, 110 stands on the dark pane at 5.1:1. */
export const green: BrandVariants = {
  10: '#001204',
  20: '#00200a',
  30: '#002d13',
  40: '#003b1e',
  50: '#004a28',
  60: '#005933',
  70: '#006840',
  80: '#007a50',
  90: '#198b60',
  100: '#309a6e',
  110: '#4caa80',
  120: '#6bba95',
  130: '#8acaaa',
  140: '#a8dac0',
  150: '#c4e9d5',
  160: '#e0f6ea',
};
