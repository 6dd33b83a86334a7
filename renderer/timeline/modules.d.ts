declare module 'moment/dist/locale/fr' {}
