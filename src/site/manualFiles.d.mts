export const pictureFolder: string;
