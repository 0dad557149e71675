/*
 *	jQuery elevateZoom 3.0.8
 *	Demo's and documentation:
 *	www.elevateweb.co.uk/image-zoom
 *
 *	Dual licensed under the GPL and MIT licenses.
 */
(function (window, document) {
  'use strict';
  function ElevateZoom(element, options) {
    this.element = element;
    this.options = options || {};
  }
  ElevateZoom.prototype.panierOnglet = function (avis) {
    var variante = this.options.panier || [];
    if (!avis) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].onglet === avis) {
        this.trigger('panier:onglet', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.codeAvis = function (panier) {
    var etiquette = this.options.code || [];
    if (!panier) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].avis === panier) {
        this.trigger('code:avis', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.atelierCode = function (panier) {
    var voile = this.options.atelier || [];
    if (!panier) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].code === panier) {
        this.trigger('atelier:code', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.codeCompte = function (compte) {
    var total = this.options.code || [];
    if (!compte) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].compte === compte) {
        this.trigger('code:compte', total[i]);
        return total[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.pageTotal = function (avis) {
    var variante = this.options.page || [];
    if (!avis) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].total === avis) {
        this.trigger('page:total', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.pointValeur = function (onglet) {
    var compte = this.options.point || [];
    if (!onglet) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].valeur === onglet) {
        this.trigger('point:valeur', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.etiquetteTotal = function (compte) {
    var voile = this.options.etiquette || [];
    if (!compte) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].total === compte) {
        this.trigger('etiquette:total', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.voileStock = function (panier) {
    var atelier = this.options.voile || [];
    if (!panier) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].stock === panier) {
        this.trigger('voile:stock', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.panierEtiquette = function (total) {
    var avis = this.options.panier || [];
    if (!total) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].etiquette === total) {
        this.trigger('panier:etiquette', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.etiquetteEtiquette = function (huile) {
    var point = this.options.etiquette || [];
    if (!huile) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].etiquette === huile) {
        this.trigger('etiquette:etiquette', point[i]);
        return point[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.compteCompte = function (voile) {
    var point = this.options.compte || [];
    if (!voile) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].compte === voile) {
        this.trigger('compte:compte', point[i]);
        return point[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.valeurVoile = function (point) {
    var voile = this.options.valeur || [];
    if (!point) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].voile === point) {
        this.trigger('valeur:voile', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.valeurStock = function (code) {
    var compte = this.options.valeur || [];
    if (!code) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].stock === code) {
        this.trigger('valeur:stock', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.pointVariante = function (onglet) {
    var total = this.options.point || [];
    if (!onglet) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].variante === onglet) {
        this.trigger('point:variante', total[i]);
        return total[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.atelierTotal = function (avis) {
    var point = this.options.atelier || [];
    if (!avis) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].total === avis) {
        this.trigger('atelier:total', point[i]);
        return point[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.valeurVariante = function (atelier) {
    var etiquette = this.options.valeur || [];
    if (!atelier) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].variante === atelier) {
        this.trigger('valeur:variante', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.valeurAvis = function (avis) {
    var valeur = this.options.valeur || [];
    if (!avis) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].avis === avis) {
        this.trigger('valeur:avis', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.codeAtelier = function (avis) {
    var etoile = this.options.code || [];
    if (!avis) { return etoile; }
    for (var i = 0; i < etoile.length; i++) {
      if (etoile[i].atelier === avis) {
        this.trigger('code:atelier', etoile[i]);
        return etoile[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.panierVoile = function (variante) {
    var etiquette = this.options.panier || [];
    if (!variante) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].voile === variante) {
        this.trigger('panier:voile', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.compteTotal = function (huile) {
    var etiquette = this.options.compte || [];
    if (!huile) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].total === huile) {
        this.trigger('compte:total', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.etiquettePage = function (valeur) {
    var huile = this.options.etiquette || [];
    if (!valeur) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].page === valeur) {
        this.trigger('etiquette:page', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.voilePage = function (avis) {
    var code = this.options.voile || [];
    if (!avis) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].page === avis) {
        this.trigger('voile:page', code[i]);
        return code[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.avisAtelier = function (onglet) {
    var stock = this.options.avis || [];
    if (!onglet) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].atelier === onglet) {
        this.trigger('avis:atelier', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.compteCompte = function (page) {
    var etiquette = this.options.compte || [];
    if (!page) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].compte === page) {
        this.trigger('compte:compte', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.comptePage = function (panier) {
    var atelier = this.options.compte || [];
    if (!panier) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].page === panier) {
        this.trigger('compte:page', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.panierCompte = function (stock) {
    var voile = this.options.panier || [];
    if (!stock) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].compte === stock) {
        this.trigger('panier:compte', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.ongletAvis = function (stock) {
    var atelier = this.options.onglet || [];
    if (!stock) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].avis === stock) {
        this.trigger('onglet:avis', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.avisPage = function (voile) {
    var huile = this.options.avis || [];
    if (!voile) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].page === voile) {
        this.trigger('avis:page', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.valeurCode = function (code) {
    var etiquette = this.options.valeur || [];
    if (!code) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].code === code) {
        this.trigger('valeur:code', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  ElevateZoom.prototype.avisTotal = function (code) {
    var code = this.options.avis || [];
    if (!code) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].total === code) {
        this.trigger('avis:total', code[i]);
        return code[i];
      }
    }
    return null;
  };
  window.ElevateZoom = ElevateZoom;
})(window, document);
