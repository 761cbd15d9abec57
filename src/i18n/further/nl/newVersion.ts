export const newVersion = {
  sentence: 'Er is een nieuwe versie van het klachtenregister. Maak eerst af waar u mee bezig bent.',
  load: 'Nu laden',
  later: 'Straks',
};
