declare module '*.css' {}
declare module 'moment/dist/locale/fr' {}
