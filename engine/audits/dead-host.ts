import { defineAudit } from '../audit.ts'
import { deadHost } from '../knowledge/hosts.ts'
import { observeBadHosts } from '../uses/host-uses.ts'

export const deadHostAudit = defineAudit({
  id: 'dead-host',
  category: 'reliability',
  severity: 'major',
  kind: 'weak-point',
  needs: ['theme'],
  effort: 20,
  text: {
    title: { en: 'Host that has closed down', fr: 'Serveur fermé' },
    finding: {
      en: 'This file loads from {host}, which closed down in {since}',
      fr: 'Ce fichier charge du contenu depuis {host}, fermé depuis {since}',
    },
    why: {
      en: 'The file does not arrive: what it did for shoppers is gone, and pages may wait for an answer that never comes. Whoever buys the domain next can run code in your store.',
      fr: 'Le fichier n’arrive plus : ce qu’il apportait à vos clients a disparu, et les pages peuvent attendre une réponse qui ne viendra pas. Le prochain acquéreur du domaine pourra exécuter du code dans votre boutique.',
    },
    fix: {
      en: 'If nothing misses it, delete the line.\nOtherwise save the file in the theme’s assets, or load the same version from cdn.jsdelivr.net.',
      fr: 'Si rien n’en a besoin, supprimer la ligne.\nSinon, enregistrer le fichier dans les ressources du thème, ou charger la même version depuis cdn.jsdelivr.net.',
    },
  },
  run: observeBadHosts(deadHost),
})
