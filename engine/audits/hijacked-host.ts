import { defineAudit } from '../audit.ts'
import { hijackedHost } from '../knowledge/hosts.ts'
import { observeBadHosts } from '../uses/host-uses.ts'

export const hijackedHostAudit = defineAudit({
  id: 'hijacked-host',
  category: 'security',
  severity: 'critical',
  kind: 'vulnerability',
  needs: ['theme'],
  effort: 10,
  text: {
    title: { en: 'Hijacked host', fr: 'Serveur détourné' },
    finding: {
      en: 'This file loads from {host}, in hostile hands since {since}',
      fr: 'Ce fichier charge du contenu depuis {host}, aux mains de malfaiteurs depuis {since}',
    },
    why: {
      en: 'Whoever owns this address runs code in your store, in front of every shopper: it has already been used to send phones to scam sites, and can read what people type.',
      fr: 'Le détenteur de cette adresse exécute du code dans votre boutique, devant chaque client : elle a déjà servi à rediriger des mobiles vers des sites frauduleux, et permet de lire ce que les gens saisissent.',
    },
    fix: {
      en: 'Remove the line today. Browsers of the last five years need no polyfill.\nIf something breaks without it, load the file from the theme’s assets or from cdnjs.cloudflare.com with an integrity attribute.\nSearch the apps and the custom code in the admin for the same address.',
      fr: 'Supprimer la ligne dès aujourd’hui. Les navigateurs des cinq dernières années n’ont besoin d’aucun polyfill.\nSi quelque chose cesse de marcher, charger le fichier depuis les ressources du thème ou depuis cdnjs.cloudflare.com avec un attribut integrity.\nRechercher la même adresse dans les applications et le code personnalisé de l’admin.',
    },
  },
  run: observeBadHosts(hijackedHost),
})
