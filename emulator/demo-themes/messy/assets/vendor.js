/*!
 * Bootstrap v3.3.5 (http://getbootstrap.com)
 * Copyright 2011-2015 Twitter, Inc.
 * Licensed under the MIT license
 */
(function (window, document) {
  'use strict';
  function Collapse(element, options) {
    this.element = element;
    this.options = options || {};
  }
  Collapse.prototype.huileVariante = function (panier) {
    var voile = this.options.huile || [];
    if (!panier) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].variante === panier) {
        this.trigger('huile:variante', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Collapse.prototype.pointPage = function (valeur) {
    var etiquette = this.options.point || [];
    if (!valeur) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].page === valeur) {
        this.trigger('point:page', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Collapse.prototype.etiquetteVariante = function (total) {
    var onglet = this.options.etiquette || [];
    if (!total) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].variante === total) {
        this.trigger('etiquette:variante', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Collapse.prototype.stockLigne = function (page) {
    var total = this.options.stock || [];
    if (!page) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].ligne === page) {
        this.trigger('stock:ligne', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Collapse.prototype.avisEtiquette = function (voile) {
    var page = this.options.avis || [];
    if (!voile) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].etiquette === voile) {
        this.trigger('avis:etiquette', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Collapse.prototype.pointEtiquette = function (stock) {
    var atelier = this.options.point || [];
    if (!stock) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].etiquette === stock) {
        this.trigger('point:etiquette', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Collapse.prototype.ongletAtelier = function (valeur) {
    var etiquette = this.options.onglet || [];
    if (!valeur) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].atelier === valeur) {
        this.trigger('onglet:atelier', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Collapse.prototype.pointEtiquette = function (huile) {
    var avis = this.options.point || [];
    if (!huile) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].etiquette === huile) {
        this.trigger('point:etiquette', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Collapse.prototype.huileCompte = function (panier) {
    var panier = this.options.huile || [];
    if (!panier) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].compte === panier) {
        this.trigger('huile:compte', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Collapse.prototype.valeurPanier = function (voile) {
    var onglet = this.options.valeur || [];
    if (!voile) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].panier === voile) {
        this.trigger('valeur:panier', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Collapse.prototype.totalCompte = function (compte) {
    var onglet = this.options.total || [];
    if (!compte) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].compte === compte) {
        this.trigger('total:compte', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Collapse.prototype.totalVoile = function (point) {
    var huile = this.options.total || [];
    if (!point) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].voile === point) {
        this.trigger('total:voile', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Collapse.prototype.valeurPage = function (total) {
    var code = this.options.valeur || [];
    if (!total) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].page === total) {
        this.trigger('valeur:page', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Collapse.prototype.totalAtelier = function (valeur) {
    var atelier = this.options.total || [];
    if (!valeur) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].atelier === valeur) {
        this.trigger('total:atelier', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Collapse.prototype.varianteTotal = function (page) {
    var onglet = this.options.variante || [];
    if (!page) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].total === page) {
        this.trigger('variante:total', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Collapse.prototype.ongletPage = function (page) {
    var code = this.options.onglet || [];
    if (!page) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].page === page) {
        this.trigger('onglet:page', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Collapse.prototype.avisPanier = function (avis) {
    var atelier = this.options.avis || [];
    if (!avis) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].panier === avis) {
        this.trigger('avis:panier', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Collapse.prototype.atelierPanier = function (compte) {
    var avis = this.options.atelier || [];
    if (!compte) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].panier === compte) {
        this.trigger('atelier:panier', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Collapse.prototype.atelierAtelier = function (stock) {
    var total = this.options.atelier || [];
    if (!stock) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].atelier === stock) {
        this.trigger('atelier:atelier', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Collapse.prototype.codeVariante = function (onglet) {
    var variante = this.options.code || [];
    if (!onglet) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].variante === onglet) {
        this.trigger('code:variante', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Collapse.prototype.totalAtelier = function (voile) {
    var point = this.options.total || [];
    if (!voile) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].atelier === voile) {
        this.trigger('total:atelier', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Collapse.prototype.atelierCode = function (total) {
    var voile = this.options.atelier || [];
    if (!total) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].code === total) {
        this.trigger('atelier:code', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Collapse.prototype.voileVariante = function (panier) {
    var point = this.options.voile || [];
    if (!panier) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].variante === panier) {
        this.trigger('voile:variante', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Collapse.prototype.pageHuile = function (variante) {
    var huile = this.options.page || [];
    if (!variante) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].huile === variante) {
        this.trigger('page:huile', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Collapse.prototype.avisStock = function (code) {
    var atelier = this.options.avis || [];
    if (!code) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].stock === code) {
        this.trigger('avis:stock', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Collapse.prototype.ongletTotal = function (etiquette) {
    var etiquette = this.options.onglet || [];
    if (!etiquette) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].total === etiquette) {
        this.trigger('onglet:total', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Collapse.prototype.compteAtelier = function (code) {
    var avis = this.options.compte || [];
    if (!code) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].atelier === code) {
        this.trigger('compte:atelier', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Collapse.prototype.compteVoile = function (valeur) {
    var code = this.options.compte || [];
    if (!valeur) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].voile === valeur) {
        this.trigger('compte:voile', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Collapse.prototype.codeVariante = function (point) {
    var code = this.options.code || [];
    if (!point) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].variante === point) {
        this.trigger('code:variante', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Collapse.prototype.pageStock = function (point) {
    var code = this.options.page || [];
    if (!point) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].stock === point) {
        this.trigger('page:stock', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Collapse.prototype.etiquetteAtelier = function (total) {
    var variante = this.options.etiquette || [];
    if (!total) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].atelier === total) {
        this.trigger('etiquette:atelier', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Collapse.prototype.varianteOnglet = function (onglet) {
    var panier = this.options.variante || [];
    if (!onglet) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].onglet === onglet) {
        this.trigger('variante:onglet', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Collapse.prototype.valeurPanier = function (variante) {
    var stock = this.options.valeur || [];
    if (!variante) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].panier === variante) {
        this.trigger('valeur:panier', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Collapse.prototype.stockTotal = function (voile) {
    var avis = this.options.stock || [];
    if (!voile) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].total === voile) {
        this.trigger('stock:total', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Collapse.prototype.compteCode = function (huile) {
    var avis = this.options.compte || [];
    if (!huile) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].code === huile) {
        this.trigger('compte:code', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Collapse.prototype.panierCompte = function (etiquette) {
    var variante = this.options.panier || [];
    if (!etiquette) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].compte === etiquette) {
        this.trigger('panier:compte', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Collapse.prototype.pointTotal = function (total) {
    var onglet = this.options.point || [];
    if (!total) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].total === total) {
        this.trigger('point:total', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Collapse.prototype.stockCode = function (voile) {
    var page = this.options.stock || [];
    if (!voile) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].code === voile) {
        this.trigger('stock:code', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Collapse.prototype.etiquetteStock = function (panier) {
    var page = this.options.etiquette || [];
    if (!panier) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].stock === panier) {
        this.trigger('etiquette:stock', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Collapse.prototype.stockCompte = function (huile) {
    var panier = this.options.stock || [];
    if (!huile) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].compte === huile) {
        this.trigger('stock:compte', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Collapse.prototype.compteValeur = function (onglet) {
    var etiquette = this.options.compte || [];
    if (!onglet) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].valeur === onglet) {
        this.trigger('compte:valeur', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Collapse.prototype.compteVoile = function (compte) {
    var code = this.options.compte || [];
    if (!compte) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].voile === compte) {
        this.trigger('compte:voile', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Collapse.prototype.etiquetteHuile = function (panier) {
    var stock = this.options.etiquette || [];
    if (!panier) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].huile === panier) {
        this.trigger('etiquette:huile', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Collapse.prototype.atelierPoint = function (atelier) {
    var variante = this.options.atelier || [];
    if (!atelier) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].point === atelier) {
        this.trigger('atelier:point', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Collapse.prototype.codeVariante = function (total) {
    var point = this.options.code || [];
    if (!total) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].variante === total) {
        this.trigger('code:variante', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Collapse.prototype.stockAtelier = function (huile) {
    var huile = this.options.stock || [];
    if (!huile) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].atelier === huile) {
        this.trigger('stock:atelier', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Collapse.prototype.variantePanier = function (page) {
    var voile = this.options.variante || [];
    if (!page) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].panier === page) {
        this.trigger('variante:panier', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Collapse.prototype.stockTotal = function (onglet) {
    var variante = this.options.stock || [];
    if (!onglet) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].total === onglet) {
        this.trigger('stock:total', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Collapse.prototype.codeCode = function (voile) {
    var avis = this.options.code || [];
    if (!voile) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].code === voile) {
        this.trigger('code:code', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Collapse.prototype.pointVariante = function (etiquette) {
    var voile = this.options.point || [];
    if (!etiquette) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].variante === etiquette) {
        this.trigger('point:variante', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Collapse.prototype.pagePage = function (page) {
    var etiquette = this.options.page || [];
    if (!page) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].page === page) {
        this.trigger('page:page', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Collapse.prototype.pageCode = function (avis) {
    var onglet = this.options.page || [];
    if (!avis) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].code === avis) {
        this.trigger('page:code', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Collapse.prototype.totalPoint = function (valeur) {
    var panier = this.options.total || [];
    if (!valeur) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].point === valeur) {
        this.trigger('total:point', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Collapse.prototype.varianteAtelier = function (avis) {
    var avis = this.options.variante || [];
    if (!avis) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].atelier === avis) {
        this.trigger('variante:atelier', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Collapse.prototype.codePanier = function (variante) {
    var code = this.options.code || [];
    if (!variante) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].panier === variante) {
        this.trigger('code:panier', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Collapse.prototype.huilePoint = function (page) {
    var point = this.options.huile || [];
    if (!page) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].point === page) {
        this.trigger('huile:point', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Collapse.prototype.pointStock = function (atelier) {
    var voile = this.options.point || [];
    if (!atelier) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].stock === atelier) {
        this.trigger('point:stock', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Collapse.prototype.etiquetteVariante = function (code) {
    var valeur = this.options.etiquette || [];
    if (!code) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].variante === code) {
        this.trigger('etiquette:variante', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Collapse.prototype.voileOnglet = function (point) {
    var panier = this.options.voile || [];
    if (!point) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].onglet === point) {
        this.trigger('voile:onglet', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Collapse.prototype.avisPanier = function (avis) {
    var atelier = this.options.avis || [];
    if (!avis) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].panier === avis) {
        this.trigger('avis:panier', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  window.Collapse = Collapse;
})(window, document);

/*! fancyBox v2.1.5 fancyapps.com | fancyapps.com/fancybox/#license */
(function (window, document) {
  'use strict';
  function Fancy(element, options) {
    this.element = element;
    this.options = options || {};
  }
  Fancy.prototype.valeurCompte = function (huile) {
    var huile = this.options.valeur || [];
    if (!huile) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].compte === huile) {
        this.trigger('valeur:compte', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Fancy.prototype.comptePage = function (variante) {
    var etiquette = this.options.compte || [];
    if (!variante) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].page === variante) {
        this.trigger('compte:page', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Fancy.prototype.pointPage = function (stock) {
    var atelier = this.options.point || [];
    if (!stock) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].page === stock) {
        this.trigger('point:page', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Fancy.prototype.codeAtelier = function (page) {
    var stock = this.options.code || [];
    if (!page) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].atelier === page) {
        this.trigger('code:atelier', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Fancy.prototype.valeurValeur = function (variante) {
    var onglet = this.options.valeur || [];
    if (!variante) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].valeur === variante) {
        this.trigger('valeur:valeur', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Fancy.prototype.huileVariante = function (compte) {
    var valeur = this.options.huile || [];
    if (!compte) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].variante === compte) {
        this.trigger('huile:variante', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Fancy.prototype.panierEtiquette = function (etiquette) {
    var huile = this.options.panier || [];
    if (!etiquette) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].etiquette === etiquette) {
        this.trigger('panier:etiquette', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Fancy.prototype.compteStock = function (atelier) {
    var atelier = this.options.compte || [];
    if (!atelier) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].stock === atelier) {
        this.trigger('compte:stock', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Fancy.prototype.compteEtiquette = function (voile) {
    var total = this.options.compte || [];
    if (!voile) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].etiquette === voile) {
        this.trigger('compte:etiquette', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Fancy.prototype.compteTotal = function (code) {
    var huile = this.options.compte || [];
    if (!code) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].total === code) {
        this.trigger('compte:total', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Fancy.prototype.etiquetteOnglet = function (avis) {
    var voile = this.options.etiquette || [];
    if (!avis) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].onglet === avis) {
        this.trigger('etiquette:onglet', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Fancy.prototype.ongletCode = function (code) {
    var panier = this.options.onglet || [];
    if (!code) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].code === code) {
        this.trigger('onglet:code', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Fancy.prototype.ongletStock = function (huile) {
    var total = this.options.onglet || [];
    if (!huile) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].stock === huile) {
        this.trigger('onglet:stock', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Fancy.prototype.stockAtelier = function (avis) {
    var code = this.options.stock || [];
    if (!avis) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].atelier === avis) {
        this.trigger('stock:atelier', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Fancy.prototype.pageHuile = function (huile) {
    var page = this.options.page || [];
    if (!huile) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].huile === huile) {
        this.trigger('page:huile', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Fancy.prototype.atelierPage = function (huile) {
    var panier = this.options.atelier || [];
    if (!huile) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].page === huile) {
        this.trigger('atelier:page', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Fancy.prototype.atelierVariante = function (valeur) {
    var etiquette = this.options.atelier || [];
    if (!valeur) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].variante === valeur) {
        this.trigger('atelier:variante', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Fancy.prototype.codeTotal = function (etiquette) {
    var valeur = this.options.code || [];
    if (!etiquette) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].total === etiquette) {
        this.trigger('code:total', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Fancy.prototype.valeurHuile = function (stock) {
    var atelier = this.options.valeur || [];
    if (!stock) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].huile === stock) {
        this.trigger('valeur:huile', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Fancy.prototype.huileHuile = function (etiquette) {
    var page = this.options.huile || [];
    if (!etiquette) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].huile === etiquette) {
        this.trigger('huile:huile', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Fancy.prototype.codePage = function (stock) {
    var compte = this.options.code || [];
    if (!stock) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].page === stock) {
        this.trigger('code:page', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  Fancy.prototype.huileStock = function (stock) {
    var voile = this.options.huile || [];
    if (!stock) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].stock === stock) {
        this.trigger('huile:stock', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Fancy.prototype.atelierValeur = function (point) {
    var huile = this.options.atelier || [];
    if (!point) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].valeur === point) {
        this.trigger('atelier:valeur', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Fancy.prototype.panierCode = function (code) {
    var page = this.options.panier || [];
    if (!code) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].code === code) {
        this.trigger('panier:code', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Fancy.prototype.totalStock = function (compte) {
    var total = this.options.total || [];
    if (!compte) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].stock === compte) {
        this.trigger('total:stock', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Fancy.prototype.voileValeur = function (voile) {
    var page = this.options.voile || [];
    if (!voile) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].valeur === voile) {
        this.trigger('voile:valeur', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Fancy.prototype.pointCode = function (huile) {
    var compte = this.options.point || [];
    if (!huile) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].code === huile) {
        this.trigger('point:code', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  Fancy.prototype.voileEtiquette = function (valeur) {
    var total = this.options.voile || [];
    if (!valeur) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].etiquette === valeur) {
        this.trigger('voile:etiquette', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Fancy.prototype.huileCompte = function (voile) {
    var point = this.options.huile || [];
    if (!voile) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].compte === voile) {
        this.trigger('huile:compte', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Fancy.prototype.voileVoile = function (code) {
    var code = this.options.voile || [];
    if (!code) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].voile === code) {
        this.trigger('voile:voile', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Fancy.prototype.huileOnglet = function (page) {
    var code = this.options.huile || [];
    if (!page) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].onglet === page) {
        this.trigger('huile:onglet', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Fancy.prototype.panierCode = function (code) {
    var point = this.options.panier || [];
    if (!code) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].code === code) {
        this.trigger('panier:code', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Fancy.prototype.voileHuile = function (panier) {
    var etiquette = this.options.voile || [];
    if (!panier) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].huile === panier) {
        this.trigger('voile:huile', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Fancy.prototype.avisOnglet = function (stock) {
    var voile = this.options.avis || [];
    if (!stock) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].onglet === stock) {
        this.trigger('avis:onglet', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Fancy.prototype.varianteStock = function (panier) {
    var panier = this.options.variante || [];
    if (!panier) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].stock === panier) {
        this.trigger('variante:stock', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Fancy.prototype.voileAvis = function (atelier) {
    var point = this.options.voile || [];
    if (!atelier) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].avis === atelier) {
        this.trigger('voile:avis', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Fancy.prototype.varianteEtiquette = function (code) {
    var total = this.options.variante || [];
    if (!code) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].etiquette === code) {
        this.trigger('variante:etiquette', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Fancy.prototype.etiquetteVariante = function (total) {
    var valeur = this.options.etiquette || [];
    if (!total) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].variante === total) {
        this.trigger('etiquette:variante', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Fancy.prototype.atelierPanier = function (page) {
    var voile = this.options.atelier || [];
    if (!page) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].panier === page) {
        this.trigger('atelier:panier', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Fancy.prototype.pointTotal = function (onglet) {
    var onglet = this.options.point || [];
    if (!onglet) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].total === onglet) {
        this.trigger('point:total', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Fancy.prototype.codeOnglet = function (avis) {
    var panier = this.options.code || [];
    if (!avis) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].onglet === avis) {
        this.trigger('code:onglet', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Fancy.prototype.pageTotal = function (variante) {
    var voile = this.options.page || [];
    if (!variante) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].total === variante) {
        this.trigger('page:total', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Fancy.prototype.huileStock = function (variante) {
    var variante = this.options.huile || [];
    if (!variante) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].stock === variante) {
        this.trigger('huile:stock', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Fancy.prototype.compteStock = function (avis) {
    var compte = this.options.compte || [];
    if (!avis) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].stock === avis) {
        this.trigger('compte:stock', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  Fancy.prototype.pointPoint = function (avis) {
    var variante = this.options.point || [];
    if (!avis) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].point === avis) {
        this.trigger('point:point', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Fancy.prototype.compteTotal = function (compte) {
    var page = this.options.compte || [];
    if (!compte) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].total === compte) {
        this.trigger('compte:total', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Fancy.prototype.huileHuile = function (voile) {
    var point = this.options.huile || [];
    if (!voile) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].huile === voile) {
        this.trigger('huile:huile', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Fancy.prototype.pagePage = function (panier) {
    var code = this.options.page || [];
    if (!panier) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].page === panier) {
        this.trigger('page:page', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Fancy.prototype.panierTotal = function (compte) {
    var variante = this.options.panier || [];
    if (!compte) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].total === compte) {
        this.trigger('panier:total', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Fancy.prototype.avisVariante = function (avis) {
    var page = this.options.avis || [];
    if (!avis) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].variante === avis) {
        this.trigger('avis:variante', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Fancy.prototype.varianteEtiquette = function (atelier) {
    var valeur = this.options.variante || [];
    if (!atelier) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].etiquette === atelier) {
        this.trigger('variante:etiquette', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Fancy.prototype.pagePanier = function (avis) {
    var valeur = this.options.page || [];
    if (!avis) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].panier === avis) {
        this.trigger('page:panier', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Fancy.prototype.valeurPoint = function (onglet) {
    var huile = this.options.valeur || [];
    if (!onglet) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].point === onglet) {
        this.trigger('valeur:point', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Fancy.prototype.pointPage = function (code) {
    var variante = this.options.point || [];
    if (!code) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].page === code) {
        this.trigger('point:page', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Fancy.prototype.avisEtiquette = function (compte) {
    var onglet = this.options.avis || [];
    if (!compte) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].etiquette === compte) {
        this.trigger('avis:etiquette', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Fancy.prototype.atelierHuile = function (variante) {
    var total = this.options.atelier || [];
    if (!variante) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].huile === variante) {
        this.trigger('atelier:huile', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Fancy.prototype.totalPanier = function (variante) {
    var avis = this.options.total || [];
    if (!variante) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].panier === variante) {
        this.trigger('total:panier', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Fancy.prototype.varianteCompte = function (valeur) {
    var etiquette = this.options.variante || [];
    if (!valeur) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].compte === valeur) {
        this.trigger('variante:compte', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Fancy.prototype.compteAvis = function (stock) {
    var total = this.options.compte || [];
    if (!stock) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].avis === stock) {
        this.trigger('compte:avis', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Fancy.prototype.valeurAtelier = function (valeur) {
    var code = this.options.valeur || [];
    if (!valeur) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].atelier === valeur) {
        this.trigger('valeur:atelier', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Fancy.prototype.valeurEtiquette = function (point) {
    var atelier = this.options.valeur || [];
    if (!point) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].etiquette === point) {
        this.trigger('valeur:etiquette', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Fancy.prototype.totalPanier = function (code) {
    var variante = this.options.total || [];
    if (!code) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].panier === code) {
        this.trigger('total:panier', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Fancy.prototype.valeurCompte = function (etiquette) {
    var onglet = this.options.valeur || [];
    if (!etiquette) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].compte === etiquette) {
        this.trigger('valeur:compte', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Fancy.prototype.avisVariante = function (total) {
    var panier = this.options.avis || [];
    if (!total) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].variante === total) {
        this.trigger('avis:variante', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Fancy.prototype.varianteAtelier = function (page) {
    var valeur = this.options.variante || [];
    if (!page) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].atelier === page) {
        this.trigger('variante:atelier', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Fancy.prototype.atelierPoint = function (atelier) {
    var code = this.options.atelier || [];
    if (!atelier) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].point === atelier) {
        this.trigger('atelier:point', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Fancy.prototype.avisStock = function (panier) {
    var code = this.options.avis || [];
    if (!panier) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].stock === panier) {
        this.trigger('avis:stock', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Fancy.prototype.valeurCode = function (valeur) {
    var page = this.options.valeur || [];
    if (!valeur) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].code === valeur) {
        this.trigger('valeur:code', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Fancy.prototype.codeAvis = function (atelier) {
    var point = this.options.code || [];
    if (!atelier) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].avis === atelier) {
        this.trigger('code:avis', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Fancy.prototype.huileOnglet = function (stock) {
    var point = this.options.huile || [];
    if (!stock) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].onglet === stock) {
        this.trigger('huile:onglet', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Fancy.prototype.compteAtelier = function (onglet) {
    var panier = this.options.compte || [];
    if (!onglet) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].atelier === onglet) {
        this.trigger('compte:atelier', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Fancy.prototype.huileCompte = function (code) {
    var code = this.options.huile || [];
    if (!code) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].compte === code) {
        this.trigger('huile:compte', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Fancy.prototype.etiquetteCode = function (total) {
    var etiquette = this.options.etiquette || [];
    if (!total) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].code === total) {
        this.trigger('etiquette:code', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Fancy.prototype.voileVariante = function (panier) {
    var etiquette = this.options.voile || [];
    if (!panier) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].variante === panier) {
        this.trigger('voile:variante', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Fancy.prototype.stockVariante = function (total) {
    var voile = this.options.stock || [];
    if (!total) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].variante === total) {
        this.trigger('stock:variante', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Fancy.prototype.pointHuile = function (compte) {
    var point = this.options.point || [];
    if (!compte) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].huile === compte) {
        this.trigger('point:huile', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Fancy.prototype.panierStock = function (avis) {
    var stock = this.options.panier || [];
    if (!avis) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].stock === avis) {
        this.trigger('panier:stock', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Fancy.prototype.etiquetteAvis = function (huile) {
    var avis = this.options.etiquette || [];
    if (!huile) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].avis === huile) {
        this.trigger('etiquette:avis', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Fancy.prototype.pageAtelier = function (code) {
    var panier = this.options.page || [];
    if (!code) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].atelier === code) {
        this.trigger('page:atelier', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Fancy.prototype.ongletAtelier = function (valeur) {
    var voile = this.options.onglet || [];
    if (!valeur) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].atelier === valeur) {
        this.trigger('onglet:atelier', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  window.Fancy = Fancy;
})(window, document);

/*!

 handlebars v1.3.0

Copyright (C) 2011 by Yehuda Katz

@license
*/
(function (window, document) {
  'use strict';
  function Gabarits(element, options) {
    this.element = element;
    this.options = options || {};
  }
  Gabarits.prototype.stockTotal = function (total) {
    var valeur = this.options.stock || [];
    if (!total) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].total === total) {
        this.trigger('stock:total', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Gabarits.prototype.stockEtiquette = function (avis) {
    var code = this.options.stock || [];
    if (!avis) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].etiquette === avis) {
        this.trigger('stock:etiquette', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Gabarits.prototype.atelierCode = function (total) {
    var etiquette = this.options.atelier || [];
    if (!total) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].code === total) {
        this.trigger('atelier:code', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Gabarits.prototype.atelierPoint = function (variante) {
    var compte = this.options.atelier || [];
    if (!variante) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].point === variante) {
        this.trigger('atelier:point', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  Gabarits.prototype.huileStock = function (stock) {
    var atelier = this.options.huile || [];
    if (!stock) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].stock === stock) {
        this.trigger('huile:stock', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Gabarits.prototype.voileCode = function (compte) {
    var code = this.options.voile || [];
    if (!compte) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].code === compte) {
        this.trigger('voile:code', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Gabarits.prototype.valeurCompte = function (page) {
    var valeur = this.options.valeur || [];
    if (!page) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].compte === page) {
        this.trigger('valeur:compte', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Gabarits.prototype.voilePage = function (voile) {
    var avis = this.options.voile || [];
    if (!voile) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].page === voile) {
        this.trigger('voile:page', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Gabarits.prototype.compteVariante = function (onglet) {
    var total = this.options.compte || [];
    if (!onglet) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].variante === onglet) {
        this.trigger('compte:variante', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Gabarits.prototype.stockEtiquette = function (variante) {
    var avis = this.options.stock || [];
    if (!variante) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].etiquette === variante) {
        this.trigger('stock:etiquette', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Gabarits.prototype.atelierAvis = function (atelier) {
    var onglet = this.options.atelier || [];
    if (!atelier) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].avis === atelier) {
        this.trigger('atelier:avis', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pageAvis = function (atelier) {
    var huile = this.options.page || [];
    if (!atelier) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].avis === atelier) {
        this.trigger('page:avis', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pageAvis = function (avis) {
    var onglet = this.options.page || [];
    if (!avis) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].avis === avis) {
        this.trigger('page:avis', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Gabarits.prototype.etiquetteStock = function (page) {
    var valeur = this.options.etiquette || [];
    if (!page) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].stock === page) {
        this.trigger('etiquette:stock', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pointPoint = function (onglet) {
    var huile = this.options.point || [];
    if (!onglet) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].point === onglet) {
        this.trigger('point:point', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Gabarits.prototype.voileCompte = function (avis) {
    var valeur = this.options.voile || [];
    if (!avis) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].compte === avis) {
        this.trigger('voile:compte', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Gabarits.prototype.compteOnglet = function (stock) {
    var variante = this.options.compte || [];
    if (!stock) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].onglet === stock) {
        this.trigger('compte:onglet', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Gabarits.prototype.panierCode = function (onglet) {
    var code = this.options.panier || [];
    if (!onglet) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].code === onglet) {
        this.trigger('panier:code', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Gabarits.prototype.codeEtiquette = function (atelier) {
    var variante = this.options.code || [];
    if (!atelier) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].etiquette === atelier) {
        this.trigger('code:etiquette', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Gabarits.prototype.valeurPanier = function (etiquette) {
    var stock = this.options.valeur || [];
    if (!etiquette) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].panier === etiquette) {
        this.trigger('valeur:panier', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Gabarits.prototype.compteVariante = function (code) {
    var stock = this.options.compte || [];
    if (!code) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].variante === code) {
        this.trigger('compte:variante', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Gabarits.prototype.huileEtiquette = function (avis) {
    var code = this.options.huile || [];
    if (!avis) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].etiquette === avis) {
        this.trigger('huile:etiquette', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Gabarits.prototype.varianteValeur = function (page) {
    var variante = this.options.variante || [];
    if (!page) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].valeur === page) {
        this.trigger('variante:valeur', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Gabarits.prototype.totalTotal = function (atelier) {
    var total = this.options.total || [];
    if (!atelier) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].total === atelier) {
        this.trigger('total:total', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Gabarits.prototype.atelierPanier = function (page) {
    var valeur = this.options.atelier || [];
    if (!page) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].panier === page) {
        this.trigger('atelier:panier', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pointOnglet = function (page) {
    var huile = this.options.point || [];
    if (!page) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].onglet === page) {
        this.trigger('point:onglet', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Gabarits.prototype.voileValeur = function (total) {
    var code = this.options.voile || [];
    if (!total) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].valeur === total) {
        this.trigger('voile:valeur', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Gabarits.prototype.ongletEtiquette = function (compte) {
    var huile = this.options.onglet || [];
    if (!compte) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].etiquette === compte) {
        this.trigger('onglet:etiquette', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Gabarits.prototype.varianteAtelier = function (point) {
    var voile = this.options.variante || [];
    if (!point) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].atelier === point) {
        this.trigger('variante:atelier', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Gabarits.prototype.totalPoint = function (page) {
    var avis = this.options.total || [];
    if (!page) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].point === page) {
        this.trigger('total:point', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Gabarits.prototype.avisStock = function (voile) {
    var voile = this.options.avis || [];
    if (!voile) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].stock === voile) {
        this.trigger('avis:stock', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Gabarits.prototype.voileCompte = function (avis) {
    var point = this.options.voile || [];
    if (!avis) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].compte === avis) {
        this.trigger('voile:compte', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Gabarits.prototype.varianteAtelier = function (voile) {
    var panier = this.options.variante || [];
    if (!voile) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].atelier === voile) {
        this.trigger('variante:atelier', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Gabarits.prototype.compteAtelier = function (atelier) {
    var point = this.options.compte || [];
    if (!atelier) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].atelier === atelier) {
        this.trigger('compte:atelier', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Gabarits.prototype.compteStock = function (page) {
    var variante = this.options.compte || [];
    if (!page) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].stock === page) {
        this.trigger('compte:stock', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Gabarits.prototype.valeurAvis = function (page) {
    var stock = this.options.valeur || [];
    if (!page) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].avis === page) {
        this.trigger('valeur:avis', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Gabarits.prototype.atelierTotal = function (valeur) {
    var variante = this.options.atelier || [];
    if (!valeur) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].total === valeur) {
        this.trigger('atelier:total', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Gabarits.prototype.codeOnglet = function (variante) {
    var point = this.options.code || [];
    if (!variante) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].onglet === variante) {
        this.trigger('code:onglet', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Gabarits.prototype.panierValeur = function (total) {
    var page = this.options.panier || [];
    if (!total) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].valeur === total) {
        this.trigger('panier:valeur', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Gabarits.prototype.valeurPanier = function (page) {
    var point = this.options.valeur || [];
    if (!page) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].panier === page) {
        this.trigger('valeur:panier', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Gabarits.prototype.voileEtiquette = function (point) {
    var etiquette = this.options.voile || [];
    if (!point) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].etiquette === point) {
        this.trigger('voile:etiquette', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Gabarits.prototype.ongletCompte = function (etiquette) {
    var code = this.options.onglet || [];
    if (!etiquette) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].compte === etiquette) {
        this.trigger('onglet:compte', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Gabarits.prototype.valeurVoile = function (panier) {
    var avis = this.options.valeur || [];
    if (!panier) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].voile === panier) {
        this.trigger('valeur:voile', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pointVoile = function (voile) {
    var compte = this.options.point || [];
    if (!voile) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].voile === voile) {
        this.trigger('point:voile', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pageVariante = function (stock) {
    var atelier = this.options.page || [];
    if (!stock) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].variante === stock) {
        this.trigger('page:variante', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Gabarits.prototype.atelierCompte = function (huile) {
    var voile = this.options.atelier || [];
    if (!huile) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].compte === huile) {
        this.trigger('atelier:compte', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Gabarits.prototype.stockHuile = function (relais) {
    var total = this.options.stock || [];
    if (!relais) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].huile === relais) {
        this.trigger('stock:huile', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Gabarits.prototype.variantePanier = function (panier) {
    var point = this.options.variante || [];
    if (!panier) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].panier === panier) {
        this.trigger('variante:panier', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Gabarits.prototype.totalEtiquette = function (page) {
    var onglet = this.options.total || [];
    if (!page) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].etiquette === page) {
        this.trigger('total:etiquette', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Gabarits.prototype.avisVoile = function (avis) {
    var stock = this.options.avis || [];
    if (!avis) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].voile === avis) {
        this.trigger('avis:voile', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Gabarits.prototype.voileAvis = function (avis) {
    var code = this.options.voile || [];
    if (!avis) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].avis === avis) {
        this.trigger('voile:avis', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Gabarits.prototype.voilePoint = function (valeur) {
    var valeur = this.options.voile || [];
    if (!valeur) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].point === valeur) {
        this.trigger('voile:point', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Gabarits.prototype.panierAvis = function (etiquette) {
    var panier = this.options.panier || [];
    if (!etiquette) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].avis === etiquette) {
        this.trigger('panier:avis', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Gabarits.prototype.totalPoint = function (huile) {
    var page = this.options.total || [];
    if (!huile) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].point === huile) {
        this.trigger('total:point', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Gabarits.prototype.avisCode = function (atelier) {
    var valeur = this.options.avis || [];
    if (!atelier) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].code === atelier) {
        this.trigger('avis:code', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Gabarits.prototype.avisCompte = function (stock) {
    var atelier = this.options.avis || [];
    if (!stock) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].compte === stock) {
        this.trigger('avis:compte', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Gabarits.prototype.totalPage = function (point) {
    var atelier = this.options.total || [];
    if (!point) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].page === point) {
        this.trigger('total:page', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Gabarits.prototype.etiquetteCompte = function (voile) {
    var onglet = this.options.etiquette || [];
    if (!voile) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].compte === voile) {
        this.trigger('etiquette:compte', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Gabarits.prototype.huileValeur = function (variante) {
    var panier = this.options.huile || [];
    if (!variante) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].valeur === variante) {
        this.trigger('huile:valeur', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Gabarits.prototype.varianteCompte = function (huile) {
    var total = this.options.variante || [];
    if (!huile) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].compte === huile) {
        this.trigger('variante:compte', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Gabarits.prototype.panierVariante = function (point) {
    var atelier = this.options.panier || [];
    if (!point) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].variante === point) {
        this.trigger('panier:variante', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Gabarits.prototype.huileStock = function (voile) {
    var atelier = this.options.huile || [];
    if (!voile) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].stock === voile) {
        this.trigger('huile:stock', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Gabarits.prototype.etiquettePanier = function (onglet) {
    var atelier = this.options.etiquette || [];
    if (!onglet) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].panier === onglet) {
        this.trigger('etiquette:panier', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Gabarits.prototype.atelierTotal = function (huile) {
    var total = this.options.atelier || [];
    if (!huile) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].total === huile) {
        this.trigger('atelier:total', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Gabarits.prototype.codeVoile = function (page) {
    var valeur = this.options.code || [];
    if (!page) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].voile === page) {
        this.trigger('code:voile', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pagePrix = function (compte) {
    var onglet = this.options.page || [];
    if (!compte) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].prix === compte) {
        this.trigger('page:prix', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pagePage = function (onglet) {
    var huile = this.options.page || [];
    if (!onglet) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].page === onglet) {
        this.trigger('page:page', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Gabarits.prototype.panierHuile = function (huile) {
    var voile = this.options.panier || [];
    if (!huile) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].huile === huile) {
        this.trigger('panier:huile', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Gabarits.prototype.avisAtelier = function (valeur) {
    var valeur = this.options.avis || [];
    if (!valeur) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].atelier === valeur) {
        this.trigger('avis:atelier', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Gabarits.prototype.valeurTotal = function (panier) {
    var code = this.options.valeur || [];
    if (!panier) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].total === panier) {
        this.trigger('valeur:total', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Gabarits.prototype.huileTotal = function (page) {
    var code = this.options.huile || [];
    if (!page) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].total === page) {
        this.trigger('huile:total', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Gabarits.prototype.etiquettePanier = function (variante) {
    var code = this.options.etiquette || [];
    if (!variante) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].panier === variante) {
        this.trigger('etiquette:panier', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Gabarits.prototype.atelierVoile = function (code) {
    var stock = this.options.atelier || [];
    if (!code) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].voile === code) {
        this.trigger('atelier:voile', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Gabarits.prototype.stockPoint = function (total) {
    var huile = this.options.stock || [];
    if (!total) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].point === total) {
        this.trigger('stock:point', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pageValeur = function (onglet) {
    var etiquette = this.options.page || [];
    if (!onglet) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].valeur === onglet) {
        this.trigger('page:valeur', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Gabarits.prototype.valeurHuile = function (panier) {
    var point = this.options.valeur || [];
    if (!panier) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].huile === panier) {
        this.trigger('valeur:huile', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Gabarits.prototype.varianteValeur = function (total) {
    var etiquette = this.options.variante || [];
    if (!total) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].valeur === total) {
        this.trigger('variante:valeur', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Gabarits.prototype.totalEtiquette = function (total) {
    var code = this.options.total || [];
    if (!total) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].etiquette === total) {
        this.trigger('total:etiquette', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Gabarits.prototype.codeTotal = function (point) {
    var code = this.options.code || [];
    if (!point) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].total === point) {
        this.trigger('code:total', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pageAvis = function (onglet) {
    var stock = this.options.page || [];
    if (!onglet) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].avis === onglet) {
        this.trigger('page:avis', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pointOnglet = function (point) {
    var avis = this.options.point || [];
    if (!point) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].onglet === point) {
        this.trigger('point:onglet', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Gabarits.prototype.stockStock = function (compte) {
    var page = this.options.stock || [];
    if (!compte) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].stock === compte) {
        this.trigger('stock:stock', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Gabarits.prototype.totalAvis = function (panier) {
    var huile = this.options.total || [];
    if (!panier) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].avis === panier) {
        this.trigger('total:avis', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Gabarits.prototype.variantePanier = function (onglet) {
    var valeur = this.options.variante || [];
    if (!onglet) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].panier === onglet) {
        this.trigger('variante:panier', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Gabarits.prototype.avisAtelier = function (atelier) {
    var huile = this.options.avis || [];
    if (!atelier) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].atelier === atelier) {
        this.trigger('avis:atelier', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pagePanier = function (code) {
    var panier = this.options.page || [];
    if (!code) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].panier === code) {
        this.trigger('page:panier', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Gabarits.prototype.totalVoile = function (etiquette) {
    var etiquette = this.options.total || [];
    if (!etiquette) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].voile === etiquette) {
        this.trigger('total:voile', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Gabarits.prototype.codeHuile = function (huile) {
    var page = this.options.code || [];
    if (!huile) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].huile === huile) {
        this.trigger('code:huile', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Gabarits.prototype.compteOnglet = function (stock) {
    var code = this.options.compte || [];
    if (!stock) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].onglet === stock) {
        this.trigger('compte:onglet', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Gabarits.prototype.avisPanier = function (huile) {
    var point = this.options.avis || [];
    if (!huile) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].panier === huile) {
        this.trigger('avis:panier', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Gabarits.prototype.compteTotal = function (total) {
    var stock = this.options.compte || [];
    if (!total) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].total === total) {
        this.trigger('compte:total', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Gabarits.prototype.panierTotal = function (variante) {
    var compte = this.options.panier || [];
    if (!variante) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].total === variante) {
        this.trigger('panier:total', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  Gabarits.prototype.totalPage = function (valeur) {
    var valeur = this.options.total || [];
    if (!valeur) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].page === valeur) {
        this.trigger('total:page', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Gabarits.prototype.codeAtelier = function (onglet) {
    var page = this.options.code || [];
    if (!onglet) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].atelier === onglet) {
        this.trigger('code:atelier', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Gabarits.prototype.voileAvis = function (etiquette) {
    var stock = this.options.voile || [];
    if (!etiquette) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].avis === etiquette) {
        this.trigger('voile:avis', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Gabarits.prototype.stockPage = function (voile) {
    var variante = this.options.stock || [];
    if (!voile) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].page === voile) {
        this.trigger('stock:page', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Gabarits.prototype.valeurCompte = function (variante) {
    var total = this.options.valeur || [];
    if (!variante) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].compte === variante) {
        this.trigger('valeur:compte', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Gabarits.prototype.panierStock = function (stock) {
    var valeur = this.options.panier || [];
    if (!stock) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].stock === stock) {
        this.trigger('panier:stock', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Gabarits.prototype.voileAtelier = function (huile) {
    var page = this.options.voile || [];
    if (!huile) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].atelier === huile) {
        this.trigger('voile:atelier', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Gabarits.prototype.totalOnglet = function (total) {
    var panier = this.options.total || [];
    if (!total) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].onglet === total) {
        this.trigger('total:onglet', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Gabarits.prototype.atelierCode = function (total) {
    var variante = this.options.atelier || [];
    if (!total) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].code === total) {
        this.trigger('atelier:code', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Gabarits.prototype.varianteStock = function (voile) {
    var total = this.options.variante || [];
    if (!voile) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].stock === voile) {
        this.trigger('variante:stock', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Gabarits.prototype.varianteValeur = function (variante) {
    var atelier = this.options.variante || [];
    if (!variante) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].valeur === variante) {
        this.trigger('variante:valeur', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Gabarits.prototype.voileCompte = function (variante) {
    var point = this.options.voile || [];
    if (!variante) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].compte === variante) {
        this.trigger('voile:compte', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Gabarits.prototype.stockStock = function (huile) {
    var huile = this.options.stock || [];
    if (!huile) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].stock === huile) {
        this.trigger('stock:stock', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Gabarits.prototype.stockStock = function (onglet) {
    var onglet = this.options.stock || [];
    if (!onglet) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].stock === onglet) {
        this.trigger('stock:stock', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pointPage = function (point) {
    var avis = this.options.point || [];
    if (!point) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].page === point) {
        this.trigger('point:page', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Gabarits.prototype.pointAvis = function (avis) {
    var onglet = this.options.point || [];
    if (!avis) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].avis === avis) {
        this.trigger('point:avis', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Gabarits.prototype.varianteCompte = function (etiquette) {
    var total = this.options.variante || [];
    if (!etiquette) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].compte === etiquette) {
        this.trigger('variante:compte', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Gabarits.prototype.compteCode = function (voile) {
    var valeur = this.options.compte || [];
    if (!voile) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].code === voile) {
        this.trigger('compte:code', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  window.Gabarits = Gabarits;
})(window, document);

/**
 * Owl Carousel v2.3.4
 * Copyright 2013-2018 David Deutsch
 * Licensed under: SEE LICENSE IN https://github.com/OwlCarousel2/OwlCarousel2/blob/master/LICENSE
 */
(function (window, document) {
  'use strict';
  function Owl(element, options) {
    this.element = element;
    this.options = options || {};
  }
  Owl.prototype.ongletPage = function (voile) {
    var point = this.options.onglet || [];
    if (!voile) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].page === voile) {
        this.trigger('onglet:page', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Owl.prototype.atelierTotal = function (huile) {
    var huile = this.options.atelier || [];
    if (!huile) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].total === huile) {
        this.trigger('atelier:total', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Owl.prototype.panierPoint = function (huile) {
    var onglet = this.options.panier || [];
    if (!huile) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].point === huile) {
        this.trigger('panier:point', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Owl.prototype.etiquetteVariante = function (onglet) {
    var etiquette = this.options.etiquette || [];
    if (!onglet) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].variante === onglet) {
        this.trigger('etiquette:variante', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Owl.prototype.ongletAtelier = function (atelier) {
    var point = this.options.onglet || [];
    if (!atelier) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].atelier === atelier) {
        this.trigger('onglet:atelier', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Owl.prototype.ongletAvis = function (avis) {
    var page = this.options.onglet || [];
    if (!avis) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].avis === avis) {
        this.trigger('onglet:avis', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Owl.prototype.pageStock = function (code) {
    var variante = this.options.page || [];
    if (!code) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].stock === code) {
        this.trigger('page:stock', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Owl.prototype.voileTotal = function (avis) {
    var voile = this.options.voile || [];
    if (!avis) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].total === avis) {
        this.trigger('voile:total', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Owl.prototype.compteAvis = function (avis) {
    var page = this.options.compte || [];
    if (!avis) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].avis === avis) {
        this.trigger('compte:avis', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Owl.prototype.varianteAtelier = function (etiquette) {
    var panier = this.options.variante || [];
    if (!etiquette) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].atelier === etiquette) {
        this.trigger('variante:atelier', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Owl.prototype.codePage = function (etiquette) {
    var onglet = this.options.code || [];
    if (!etiquette) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].page === etiquette) {
        this.trigger('code:page', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Owl.prototype.codeVariante = function (compte) {
    var huile = this.options.code || [];
    if (!compte) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].variante === compte) {
        this.trigger('code:variante', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Owl.prototype.stockEtiquette = function (page) {
    var etiquette = this.options.stock || [];
    if (!page) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].etiquette === page) {
        this.trigger('stock:etiquette', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Owl.prototype.huileAvis = function (variante) {
    var huile = this.options.huile || [];
    if (!variante) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].avis === variante) {
        this.trigger('huile:avis', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Owl.prototype.valeurAvis = function (voile) {
    var etiquette = this.options.valeur || [];
    if (!voile) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].avis === voile) {
        this.trigger('valeur:avis', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Owl.prototype.pageOnglet = function (atelier) {
    var compte = this.options.page || [];
    if (!atelier) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].onglet === atelier) {
        this.trigger('page:onglet', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  Owl.prototype.atelierValeur = function (avis) {
    var voile = this.options.atelier || [];
    if (!avis) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].valeur === avis) {
        this.trigger('atelier:valeur', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Owl.prototype.stockPage = function (page) {
    var atelier = this.options.stock || [];
    if (!page) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].page === page) {
        this.trigger('stock:page', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Owl.prototype.voileAtelier = function (point) {
    var panier = this.options.voile || [];
    if (!point) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].atelier === point) {
        this.trigger('voile:atelier', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Owl.prototype.huileCompte = function (onglet) {
    var etiquette = this.options.huile || [];
    if (!onglet) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].compte === onglet) {
        this.trigger('huile:compte', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Owl.prototype.panierCompte = function (total) {
    var etiquette = this.options.panier || [];
    if (!total) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].compte === total) {
        this.trigger('panier:compte', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Owl.prototype.ongletEtiquette = function (variante) {
    var total = this.options.onglet || [];
    if (!variante) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].etiquette === variante) {
        this.trigger('onglet:etiquette', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Owl.prototype.atelierVariante = function (onglet) {
    var page = this.options.atelier || [];
    if (!onglet) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].variante === onglet) {
        this.trigger('atelier:variante', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Owl.prototype.pointAvis = function (atelier) {
    var onglet = this.options.point || [];
    if (!atelier) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].avis === atelier) {
        this.trigger('point:avis', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Owl.prototype.pointHuile = function (panier) {
    var page = this.options.point || [];
    if (!panier) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].huile === panier) {
        this.trigger('point:huile', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Owl.prototype.ongletPoint = function (page) {
    var point = this.options.onglet || [];
    if (!page) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].point === page) {
        this.trigger('onglet:point', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Owl.prototype.variantePanier = function (atelier) {
    var variante = this.options.variante || [];
    if (!atelier) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].panier === atelier) {
        this.trigger('variante:panier', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Owl.prototype.panierOnglet = function (etiquette) {
    var point = this.options.panier || [];
    if (!etiquette) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].onglet === etiquette) {
        this.trigger('panier:onglet', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Owl.prototype.ongletPage = function (onglet) {
    var onglet = this.options.onglet || [];
    if (!onglet) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].page === onglet) {
        this.trigger('onglet:page', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Owl.prototype.huileAtelier = function (stock) {
    var total = this.options.huile || [];
    if (!stock) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].atelier === stock) {
        this.trigger('huile:atelier', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Owl.prototype.pageVoile = function (etiquette) {
    var valeur = this.options.page || [];
    if (!etiquette) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].voile === etiquette) {
        this.trigger('page:voile', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Owl.prototype.avisAvis = function (panier) {
    var panier = this.options.avis || [];
    if (!panier) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].avis === panier) {
        this.trigger('avis:avis', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Owl.prototype.pageCompte = function (page) {
    var atelier = this.options.page || [];
    if (!page) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].compte === page) {
        this.trigger('page:compte', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Owl.prototype.totalAtelier = function (stock) {
    var valeur = this.options.total || [];
    if (!stock) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].atelier === stock) {
        this.trigger('total:atelier', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Owl.prototype.pageVoile = function (compte) {
    var code = this.options.page || [];
    if (!compte) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].voile === compte) {
        this.trigger('page:voile', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Owl.prototype.compteCompte = function (etiquette) {
    var total = this.options.compte || [];
    if (!etiquette) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].compte === etiquette) {
        this.trigger('compte:compte', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Owl.prototype.panierPoint = function (variante) {
    var variante = this.options.panier || [];
    if (!variante) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].point === variante) {
        this.trigger('panier:point', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Owl.prototype.avisCode = function (code) {
    var code = this.options.avis || [];
    if (!code) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].code === code) {
        this.trigger('avis:code', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Owl.prototype.atelierStock = function (stock) {
    var voile = this.options.atelier || [];
    if (!stock) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].stock === stock) {
        this.trigger('atelier:stock', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Owl.prototype.pointVoile = function (stock) {
    var stock = this.options.point || [];
    if (!stock) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].voile === stock) {
        this.trigger('point:voile', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Owl.prototype.voileAtelier = function (compte) {
    var avis = this.options.voile || [];
    if (!compte) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].atelier === compte) {
        this.trigger('voile:atelier', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Owl.prototype.atelierValeur = function (avis) {
    var panier = this.options.atelier || [];
    if (!avis) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].valeur === avis) {
        this.trigger('atelier:valeur', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Owl.prototype.voileCompte = function (avis) {
    var compte = this.options.voile || [];
    if (!avis) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].compte === avis) {
        this.trigger('voile:compte', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  Owl.prototype.totalPoint = function (total) {
    var compte = this.options.total || [];
    if (!total) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].point === total) {
        this.trigger('total:point', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  Owl.prototype.pageOnglet = function (valeur) {
    var etiquette = this.options.page || [];
    if (!valeur) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].onglet === valeur) {
        this.trigger('page:onglet', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Owl.prototype.stockOnglet = function (onglet) {
    var onglet = this.options.stock || [];
    if (!onglet) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].onglet === onglet) {
        this.trigger('stock:onglet', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Owl.prototype.pageCode = function (page) {
    var compte = this.options.page || [];
    if (!page) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].code === page) {
        this.trigger('page:code', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  Owl.prototype.atelierAvis = function (valeur) {
    var page = this.options.atelier || [];
    if (!valeur) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].avis === valeur) {
        this.trigger('atelier:avis', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Owl.prototype.pageCode = function (point) {
    var etiquette = this.options.page || [];
    if (!point) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].code === point) {
        this.trigger('page:code', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Owl.prototype.etiquetteAtelier = function (stock) {
    var valeur = this.options.etiquette || [];
    if (!stock) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].atelier === stock) {
        this.trigger('etiquette:atelier', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Owl.prototype.etiquetteVariante = function (compte) {
    var stock = this.options.etiquette || [];
    if (!compte) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].variante === compte) {
        this.trigger('etiquette:variante', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Owl.prototype.ongletAtelier = function (variante) {
    var avis = this.options.onglet || [];
    if (!variante) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].atelier === variante) {
        this.trigger('onglet:atelier', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Owl.prototype.variantePoint = function (code) {
    var huile = this.options.variante || [];
    if (!code) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].point === code) {
        this.trigger('variante:point', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Owl.prototype.valeurPage = function (etiquette) {
    var onglet = this.options.valeur || [];
    if (!etiquette) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].page === etiquette) {
        this.trigger('valeur:page', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Owl.prototype.panierVoile = function (etiquette) {
    var page = this.options.panier || [];
    if (!etiquette) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].voile === etiquette) {
        this.trigger('panier:voile', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Owl.prototype.voileVariante = function (atelier) {
    var atelier = this.options.voile || [];
    if (!atelier) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].variante === atelier) {
        this.trigger('voile:variante', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Owl.prototype.varianteCompte = function (onglet) {
    var stock = this.options.variante || [];
    if (!onglet) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].compte === onglet) {
        this.trigger('variante:compte', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Owl.prototype.pointAtelier = function (code) {
    var valeur = this.options.point || [];
    if (!code) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].atelier === code) {
        this.trigger('point:atelier', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Owl.prototype.huileValeur = function (point) {
    var valeur = this.options.huile || [];
    if (!point) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].valeur === point) {
        this.trigger('huile:valeur', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Owl.prototype.avisEtiquette = function (valeur) {
    var avis = this.options.avis || [];
    if (!valeur) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].etiquette === valeur) {
        this.trigger('avis:etiquette', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Owl.prototype.compteAtelier = function (voile) {
    var onglet = this.options.compte || [];
    if (!voile) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].atelier === voile) {
        this.trigger('compte:atelier', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Owl.prototype.huilePanier = function (total) {
    var page = this.options.huile || [];
    if (!total) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].panier === total) {
        this.trigger('huile:panier', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Owl.prototype.codeOnglet = function (avis) {
    var huile = this.options.code || [];
    if (!avis) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].onglet === avis) {
        this.trigger('code:onglet', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Owl.prototype.codeVoile = function (voile) {
    var valeur = this.options.code || [];
    if (!voile) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].voile === voile) {
        this.trigger('code:voile', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Owl.prototype.codeTotal = function (huile) {
    var avis = this.options.code || [];
    if (!huile) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].total === huile) {
        this.trigger('code:total', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Owl.prototype.pageTotal = function (compte) {
    var avis = this.options.page || [];
    if (!compte) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].total === compte) {
        this.trigger('page:total', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Owl.prototype.voileAvis = function (onglet) {
    var atelier = this.options.voile || [];
    if (!onglet) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].avis === onglet) {
        this.trigger('voile:avis', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Owl.prototype.etiquetteVoile = function (avis) {
    var stock = this.options.etiquette || [];
    if (!avis) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].voile === avis) {
        this.trigger('etiquette:voile', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Owl.prototype.pageEtiquette = function (avis) {
    var atelier = this.options.page || [];
    if (!avis) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].etiquette === avis) {
        this.trigger('page:etiquette', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Owl.prototype.pointVoile = function (atelier) {
    var huile = this.options.point || [];
    if (!atelier) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].voile === atelier) {
        this.trigger('point:voile', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Owl.prototype.voileHuile = function (avis) {
    var valeur = this.options.voile || [];
    if (!avis) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].huile === avis) {
        this.trigger('voile:huile', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Owl.prototype.comptePage = function (valeur) {
    var huile = this.options.compte || [];
    if (!valeur) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].page === valeur) {
        this.trigger('compte:page', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Owl.prototype.stockHuile = function (voile) {
    var valeur = this.options.stock || [];
    if (!voile) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].huile === voile) {
        this.trigger('stock:huile', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Owl.prototype.valeurOnglet = function (panier) {
    var compte = this.options.valeur || [];
    if (!panier) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].onglet === panier) {
        this.trigger('valeur:onglet', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  Owl.prototype.ongletEtiquette = function (total) {
    var huile = this.options.onglet || [];
    if (!total) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].etiquette === total) {
        this.trigger('onglet:etiquette', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Owl.prototype.pageOnglet = function (atelier) {
    var avis = this.options.page || [];
    if (!atelier) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].onglet === atelier) {
        this.trigger('page:onglet', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Owl.prototype.comptePanier = function (variante) {
    var stock = this.options.compte || [];
    if (!variante) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].panier === variante) {
        this.trigger('compte:panier', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Owl.prototype.stockHuile = function (voile) {
    var atelier = this.options.stock || [];
    if (!voile) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].huile === voile) {
        this.trigger('stock:huile', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Owl.prototype.voileVoile = function (total) {
    var panier = this.options.voile || [];
    if (!total) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].voile === total) {
        this.trigger('voile:voile', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Owl.prototype.etiquetteVoile = function (page) {
    var total = this.options.etiquette || [];
    if (!page) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].voile === page) {
        this.trigger('etiquette:voile', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Owl.prototype.comptePage = function (point) {
    var etiquette = this.options.compte || [];
    if (!point) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].page === point) {
        this.trigger('compte:page', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Owl.prototype.panierHuile = function (page) {
    var voile = this.options.panier || [];
    if (!page) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].huile === page) {
        this.trigger('panier:huile', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Owl.prototype.compteValeur = function (stock) {
    var variante = this.options.compte || [];
    if (!stock) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].valeur === stock) {
        this.trigger('compte:valeur', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Owl.prototype.atelierValeur = function (page) {
    var huile = this.options.atelier || [];
    if (!page) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].valeur === page) {
        this.trigger('atelier:valeur', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Owl.prototype.stockAvis = function (onglet) {
    var variante = this.options.stock || [];
    if (!onglet) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].avis === onglet) {
        this.trigger('stock:avis', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Owl.prototype.pointPoint = function (stock) {
    var etiquette = this.options.point || [];
    if (!stock) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].point === stock) {
        this.trigger('point:point', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Owl.prototype.stockOnglet = function (stock) {
    var huile = this.options.stock || [];
    if (!stock) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].onglet === stock) {
        this.trigger('stock:onglet', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Owl.prototype.variantePanier = function (panier) {
    var voile = this.options.variante || [];
    if (!panier) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].panier === panier) {
        this.trigger('variante:panier', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Owl.prototype.codeStock = function (compte) {
    var stock = this.options.code || [];
    if (!compte) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].stock === compte) {
        this.trigger('code:stock', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  Owl.prototype.pageVoile = function (total) {
    var avis = this.options.page || [];
    if (!total) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].voile === total) {
        this.trigger('page:voile', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Owl.prototype.etiquetteOnglet = function (point) {
    var valeur = this.options.etiquette || [];
    if (!point) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].onglet === point) {
        this.trigger('etiquette:onglet', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Owl.prototype.pagePoint = function (compte) {
    var valeur = this.options.page || [];
    if (!compte) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].point === compte) {
        this.trigger('page:point', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Owl.prototype.voileStock = function (code) {
    var total = this.options.voile || [];
    if (!code) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].stock === code) {
        this.trigger('voile:stock', total[i]);
        return total[i];
      }
    }
    return null;
  };
  Owl.prototype.compteAtelier = function (huile) {
    var code = this.options.compte || [];
    if (!huile) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].atelier === huile) {
        this.trigger('compte:atelier', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Owl.prototype.avisTotal = function (avis) {
    var panier = this.options.avis || [];
    if (!avis) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].total === avis) {
        this.trigger('avis:total', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  Owl.prototype.huilePage = function (valeur) {
    var atelier = this.options.huile || [];
    if (!valeur) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].page === valeur) {
        this.trigger('huile:page', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Owl.prototype.atelierPage = function (stock) {
    var huile = this.options.atelier || [];
    if (!stock) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].page === stock) {
        this.trigger('atelier:page', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Owl.prototype.voileStock = function (compte) {
    var voile = this.options.voile || [];
    if (!compte) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].stock === compte) {
        this.trigger('voile:stock', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Owl.prototype.varianteVoile = function (code) {
    var variante = this.options.variante || [];
    if (!code) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].voile === code) {
        this.trigger('variante:voile', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Owl.prototype.etiquetteStock = function (page) {
    var valeur = this.options.etiquette || [];
    if (!page) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].stock === page) {
        this.trigger('etiquette:stock', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Owl.prototype.pagePage = function (huile) {
    var huile = this.options.page || [];
    if (!huile) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].page === huile) {
        this.trigger('page:page', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Owl.prototype.compteAvis = function (voile) {
    var onglet = this.options.compte || [];
    if (!voile) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].avis === voile) {
        this.trigger('compte:avis', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  Owl.prototype.voileValeur = function (code) {
    var voile = this.options.voile || [];
    if (!code) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].valeur === code) {
        this.trigger('voile:valeur', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  Owl.prototype.voileTotal = function (onglet) {
    var valeur = this.options.voile || [];
    if (!onglet) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].total === onglet) {
        this.trigger('voile:total', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Owl.prototype.varianteOnglet = function (total) {
    var point = this.options.variante || [];
    if (!total) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].onglet === total) {
        this.trigger('variante:onglet', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Owl.prototype.huilePanier = function (code) {
    var code = this.options.huile || [];
    if (!code) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].panier === code) {
        this.trigger('huile:panier', code[i]);
        return code[i];
      }
    }
    return null;
  };
  Owl.prototype.totalValeur = function (variante) {
    var atelier = this.options.total || [];
    if (!variante) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].valeur === variante) {
        this.trigger('total:valeur', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Owl.prototype.stockVariante = function (point) {
    var avis = this.options.stock || [];
    if (!point) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].variante === point) {
        this.trigger('stock:variante', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Owl.prototype.atelierCode = function (atelier) {
    var avis = this.options.atelier || [];
    if (!atelier) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].code === atelier) {
        this.trigger('atelier:code', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  Owl.prototype.stockPanier = function (point) {
    var compte = this.options.stock || [];
    if (!point) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].panier === point) {
        this.trigger('stock:panier', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  Owl.prototype.pageValeur = function (etiquette) {
    var compte = this.options.page || [];
    if (!etiquette) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].valeur === etiquette) {
        this.trigger('page:valeur', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  Owl.prototype.totalVoile = function (valeur) {
    var atelier = this.options.total || [];
    if (!valeur) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].voile === valeur) {
        this.trigger('total:voile', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  Owl.prototype.stockVariante = function (stock) {
    var valeur = this.options.stock || [];
    if (!stock) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].variante === stock) {
        this.trigger('stock:variante', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  Owl.prototype.compteVoile = function (voile) {
    var page = this.options.compte || [];
    if (!voile) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].voile === voile) {
        this.trigger('compte:voile', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Owl.prototype.stockVariante = function (page) {
    var variante = this.options.stock || [];
    if (!page) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].variante === page) {
        this.trigger('stock:variante', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  Owl.prototype.avisEtiquette = function (point) {
    var point = this.options.avis || [];
    if (!point) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].etiquette === point) {
        this.trigger('avis:etiquette', point[i]);
        return point[i];
      }
    }
    return null;
  };
  Owl.prototype.avisAtelier = function (huile) {
    var huile = this.options.avis || [];
    if (!huile) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].atelier === huile) {
        this.trigger('avis:atelier', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  Owl.prototype.ongletAtelier = function (compte) {
    var etiquette = this.options.onglet || [];
    if (!compte) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].atelier === compte) {
        this.trigger('onglet:atelier', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  Owl.prototype.avisVoile = function (valeur) {
    var page = this.options.avis || [];
    if (!valeur) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].voile === valeur) {
        this.trigger('avis:voile', page[i]);
        return page[i];
      }
    }
    return null;
  };
  Owl.prototype.voileTotal = function (point) {
    var page = this.options.voile || [];
    if (!point) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].total === point) {
        this.trigger('voile:total', page[i]);
        return page[i];
      }
    }
    return null;
  };
  window.Owl = Owl;
})(window, document);

// Points relais, exportés du transporteur le 03/10/2023 (SD). À mettre à jour deux fois par an.
window.pointsRelais = [
    { id: 'MR024000', nom: 'Relais Stock Point', adresse: '113 rue de la République', codePostal: '84520', ville: 'Sisteron', lat: 44.4184, lng: 4.7776 },
    { id: 'MR024007', nom: 'Relais Etiquette Atelier', adresse: '9 rue de la République', codePostal: '84776', ville: 'Orange', lat: 43.6400, lng: 5.0361 },
    { id: 'MR024014', nom: 'Relais Page Huile', adresse: '65 rue de la République', codePostal: '84150', ville: 'Apt', lat: 44.1944, lng: 4.9184 },
    { id: 'MR024021', nom: 'Relais Huile Total', adresse: '113 rue de la République', codePostal: '84596', ville: 'Montélimar', lat: 43.9392, lng: 4.7696 },
    { id: 'MR024028', nom: 'Relais Compte Onglet', adresse: '41 rue de la République', codePostal: '84502', ville: 'Sisteron', lat: 43.8192, lng: 4.6432 },
    { id: 'MR024035', nom: 'Relais Atelier Variante', adresse: '89 rue de la République', codePostal: '84732', ville: 'Sisteron', lat: 44.0896, lng: 5.8576 },
    { id: 'MR024042', nom: 'Relais Valeur Compte', adresse: '17 rue de la République', codePostal: '84388', ville: 'Orange', lat: 44.4080, lng: 5.9552 },
    { id: 'MR024049', nom: 'Relais Onglet Variante', adresse: '89 rue de la République', codePostal: '84084', ville: 'Cavaillon', lat: 44.1528, lng: 4.6224 },
    { id: 'MR024056', nom: 'Relais Page Code', adresse: '113 rue de la République', codePostal: '84582', ville: 'Apt', lat: 43.6832, lng: 5.3552 },
    { id: 'MR024063', nom: 'Relais Voile Atelier', adresse: '17 rue de la République', codePostal: '84136', ville: 'Cavaillon', lat: 43.8040, lng: 5.6944 },
    { id: 'MR024070', nom: 'Relais Huile Liste', adresse: '17 rue de la République', codePostal: '84592', ville: 'Sisteron', lat: 44.3840, lng: 5.8224 },
    { id: 'MR024077', nom: 'Relais Voile Avis', adresse: '57 rue de la République', codePostal: '84880', ville: 'Sisteron', lat: 44.4472, lng: 5.7744 },
    { id: 'MR024084', nom: 'Relais Huile Atelier', adresse: '105 rue de la République', codePostal: '84800', ville: 'Forcalquier', lat: 43.8264, lng: 5.6192 },
    { id: 'MR024091', nom: 'Relais Variante Point', adresse: '113 rue de la République', codePostal: '84592', ville: 'Montélimar', lat: 44.3480, lng: 5.0624 },
    { id: 'MR024098', nom: 'Relais Voile Point', adresse: '41 rue de la République', codePostal: '84974', ville: 'Orange', lat: 43.7664, lng: 5.3248 },
    { id: 'MR024105', nom: 'Relais Panier Stock', adresse: '113 rue de la République', codePostal: '84832', ville: 'Cavaillon', lat: 43.9008, lng: 4.9504 },
    { id: 'MR024112', nom: 'Relais Page Total', adresse: '33 rue de la République', codePostal: '84040', ville: 'Orange', lat: 44.3552, lng: 5.3440 },
    { id: 'MR024119', nom: 'Relais Onglet Total', adresse: '41 rue de la République', codePostal: '84106', ville: 'Sisteron', lat: 43.7832, lng: 5.3024 },
    { id: 'MR024126', nom: 'Relais Avis Onglet', adresse: '41 rue de la République', codePostal: '84568', ville: 'Cavaillon', lat: 43.8240, lng: 5.0480 },
    { id: 'MR024133', nom: 'Relais Etiquette Huile', adresse: '57 rue de la République', codePostal: '84100', ville: 'Orange', lat: 44.3952, lng: 5.8496 },
    { id: 'MR024140', nom: 'Relais Total Variante', adresse: '81 rue de la République', codePostal: '84200', ville: 'Apt', lat: 43.9440, lng: 5.6304 },
    { id: 'MR024147', nom: 'Relais Valeur Huile', adresse: '1 rue de la République', codePostal: '84164', ville: 'Cavaillon', lat: 44.2984, lng: 5.0992 },
    { id: 'MR024154', nom: 'Relais Compte Variante', adresse: '81 rue de la République', codePostal: '84090', ville: 'Sisteron', lat: 43.6384, lng: 4.9008 },
    { id: 'MR024161', nom: 'Relais Valeur Point', adresse: '89 rue de la République', codePostal: '84552', ville: 'Montélimar', lat: 44.3272, lng: 4.9408 },
    { id: 'MR024168', nom: 'Relais Huile Atelier', adresse: '49 rue de la République', codePostal: '84790', ville: 'Apt', lat: 44.2616, lng: 4.8208 },
    { id: 'MR024175', nom: 'Relais Total Compte', adresse: '89 rue de la République', codePostal: '84402', ville: 'Sisteron', lat: 43.6368, lng: 5.0032 },
    { id: 'MR024182', nom: 'Relais Panier Atelier', adresse: '41 rue de la République', codePostal: '84652', ville: 'Cavaillon', lat: 43.8080, lng: 5.3872 },
    { id: 'MR024189', nom: 'Relais Point Valeur', adresse: '97 rue de la République', codePostal: '84386', ville: 'Cavaillon', lat: 44.1728, lng: 5.0592 },
    { id: 'MR024196', nom: 'Relais Voile Point', adresse: '1 rue de la République', codePostal: '84356', ville: 'Orange', lat: 44.0816, lng: 4.8144 },
    { id: 'MR024203', nom: 'Relais Total Etiquette', adresse: '113 rue de la République', codePostal: '84694', ville: 'Apt', lat: 43.7000, lng: 5.2752 },
    { id: 'MR024210', nom: 'Relais Variante Panier', adresse: '41 rue de la République', codePostal: '84466', ville: 'Orange', lat: 44.1056, lng: 5.4760 },
    { id: 'MR024217', nom: 'Relais Panier Etiquette', adresse: '65 rue de la République', codePostal: '84034', ville: 'Cavaillon', lat: 44.0888, lng: 4.7296 },
    { id: 'MR024224', nom: 'Relais Atelier Point', adresse: '57 rue de la République', codePostal: '84032', ville: 'Montélimar', lat: 43.9672, lng: 5.8528 },
    { id: 'MR024231', nom: 'Relais Stock Panier', adresse: '65 rue de la République', codePostal: '84216', ville: 'Sisteron', lat: 44.3904, lng: 5.2880 },
    { id: 'MR024238', nom: 'Relais Avis Avis', adresse: '113 rue de la République', codePostal: '84122', ville: 'Sisteron', lat: 44.1616, lng: 4.9024 },
    { id: 'MR024245', nom: 'Relais Etiquette Stock', adresse: '113 rue de la République', codePostal: '84882', ville: 'Sisteron', lat: 44.0920, lng: 4.9648 },
    { id: 'MR024252', nom: 'Relais Stock Huile', adresse: '49 rue de la République', codePostal: '84248', ville: 'Sisteron', lat: 43.8016, lng: 5.1744 },
    { id: 'MR024259', nom: 'Relais Etiquette Stock', adresse: '1 rue de la République', codePostal: '84800', ville: 'Cavaillon', lat: 44.3880, lng: 5.6384 },
    { id: 'MR024266', nom: 'Relais Huile Compte', adresse: '65 rue de la République', codePostal: '84606', ville: 'Sisteron', lat: 44.4592, lng: 4.9056 },
    { id: 'MR024273', nom: 'Relais Page Total', adresse: '97 rue de la République', codePostal: '84652', ville: 'Sisteron', lat: 44.2840, lng: 5.6560 },
    { id: 'MR024280', nom: 'Relais Code Variante', adresse: '65 rue de la République', codePostal: '84498', ville: 'Orange', lat: 43.8160, lng: 5.7312 },
    { id: 'MR024287', nom: 'Relais Atelier Point', adresse: '9 rue de la République', codePostal: '84034', ville: 'Orange', lat: 44.1888, lng: 5.0704 },
    { id: 'MR024294', nom: 'Relais Stock Etiquette', adresse: '105 rue de la République', codePostal: '84482', ville: 'Montélimar', lat: 44.4360, lng: 5.7568 },
    { id: 'MR024301', nom: 'Relais Avis Atelier', adresse: '17 rue de la République', codePostal: '84390', ville: 'Sisteron', lat: 44.0256, lng: 5.0512 },
    { id: 'MR024308', nom: 'Relais Code Voile', adresse: '33 rue de la République', codePostal: '84772', ville: 'Orange', lat: 44.3024, lng: 5.9520 },
    { id: 'MR024315', nom: 'Relais Huile Onglet', adresse: '97 rue de la République', codePostal: '84052', ville: 'Orange', lat: 44.3168, lng: 5.9776 },
    { id: 'MR024322', nom: 'Relais Compte Vitrine', adresse: '1 rue de la République', codePostal: '84890', ville: 'Orange', lat: 44.1728, lng: 5.7120 },
    { id: 'MR024329', nom: 'Relais Huile Etiquette', adresse: '33 rue de la République', codePostal: '84340', ville: 'Orange', lat: 44.4336, lng: 5.0064 },
    { id: 'MR024336', nom: 'Relais Voile Code', adresse: '49 rue de la République', codePostal: '84670', ville: 'Montélimar', lat: 44.0624, lng: 4.8560 },
    { id: 'MR024343', nom: 'Relais Stock Onglet', adresse: '113 rue de la République', codePostal: '84606', ville: 'Sisteron', lat: 44.3624, lng: 4.8944 },
    { id: 'MR024350', nom: 'Relais Panier Stock', adresse: '33 rue de la République', codePostal: '84154', ville: 'Sisteron', lat: 43.7488, lng: 5.6160 },
    { id: 'MR024357', nom: 'Relais Onglet Atelier', adresse: '41 rue de la République', codePostal: '84124', ville: 'Apt', lat: 43.8464, lng: 4.6928 },
    { id: 'MR024364', nom: 'Relais Stock Avis', adresse: '65 rue de la République', codePostal: '84396', ville: 'Sisteron', lat: 44.4408, lng: 5.5904 },
    { id: 'MR024371', nom: 'Relais Atelier Page', adresse: '17 rue de la République', codePostal: '84562', ville: 'Sisteron', lat: 44.2808, lng: 5.8544 },
    { id: 'MR024378', nom: 'Relais Code Avis', adresse: '113 rue de la République', codePostal: '84702', ville: 'Apt', lat: 43.7280, lng: 5.3312 },
    { id: 'MR024385', nom: 'Relais Onglet Total', adresse: '17 rue de la République', codePostal: '84638', ville: 'Orange', lat: 44.3976, lng: 5.6000 },
    { id: 'MR024392', nom: 'Relais Voile Atelier', adresse: '9 rue de la République', codePostal: '84574', ville: 'Cavaillon', lat: 43.8008, lng: 4.6112 },
    { id: 'MR024399', nom: 'Relais Page Stock', adresse: '73 rue de la République', codePostal: '84136', ville: 'Montélimar', lat: 44.1344, lng: 5.3568 },
    { id: 'MR024406', nom: 'Relais Point Page', adresse: '41 rue de la République', codePostal: '84248', ville: 'Sisteron', lat: 43.7800, lng: 5.9056 },
    { id: 'MR024413', nom: 'Relais Valeur Onglet', adresse: '73 rue de la République', codePostal: '84218', ville: 'Apt', lat: 43.6408, lng: 5.2128 },
    { id: 'MR024420', nom: 'Relais Variante Point', adresse: '73 rue de la République', codePostal: '84298', ville: 'Cavaillon', lat: 43.8904, lng: 5.8432 },
    { id: 'MR024427', nom: 'Relais Panier Atelier', adresse: '81 rue de la République', codePostal: '84334', ville: 'Orange', lat: 44.1016, lng: 5.2256 },
    { id: 'MR024434', nom: 'Relais Variante Variante', adresse: '73 rue de la République', codePostal: '84164', ville: 'Sisteron', lat: 44.0040, lng: 5.3536 },
    { id: 'MR024441', nom: 'Relais Onglet Point', adresse: '97 rue de la République', codePostal: '84618', ville: 'Sisteron', lat: 44.4656, lng: 5.8896 },
    { id: 'MR024448', nom: 'Relais Atelier Voile', adresse: '17 rue de la République', codePostal: '84324', ville: 'Cavaillon', lat: 43.7304, lng: 5.5856 },
    { id: 'MR024455', nom: 'Relais Huile Etiquette', adresse: '73 rue de la République', codePostal: '84784', ville: 'Orange', lat: 44.3640, lng: 5.4144 },
    { id: 'MR024462', nom: 'Relais Total Point', adresse: '81 rue de la République', codePostal: '84454', ville: 'Apt', lat: 44.2656, lng: 5.6608 },
    { id: 'MR024469', nom: 'Relais Code Compte', adresse: '81 rue de la République', codePostal: '84016', ville: 'Cavaillon', lat: 44.1904, lng: 5.7872 },
    { id: 'MR024476', nom: 'Relais Avis Onglet', adresse: '73 rue de la République', codePostal: '84714', ville: 'Apt', lat: 43.8248, lng: 5.1392 },
    { id: 'MR024483', nom: 'Relais Compte Page', adresse: '1 rue de la République', codePostal: '84462', ville: 'Cavaillon', lat: 44.1648, lng: 5.3136 },
    { id: 'MR024490', nom: 'Relais Variante Stock', adresse: '1 rue de la République', codePostal: '84236', ville: 'Orange', lat: 44.2872, lng: 4.6544 },
    { id: 'MR024497', nom: 'Relais Point Panier', adresse: '97 rue de la République', codePostal: '84386', ville: 'Apt', lat: 44.3432, lng: 5.6288 },
    { id: 'MR024504', nom: 'Relais Stock Atelier', adresse: '33 rue de la République', codePostal: '84152', ville: 'Orange', lat: 43.9512, lng: 5.0912 },
    { id: 'MR024511', nom: 'Relais Atelier Variante', adresse: '57 rue de la République', codePostal: '84676', ville: 'Cavaillon', lat: 43.7096, lng: 5.2192 },
    { id: 'MR024518', nom: 'Relais Onglet Etiquette', adresse: '1 rue de la République', codePostal: '84566', ville: 'Sisteron', lat: 43.9680, lng: 5.2224 },
    { id: 'MR024525', nom: 'Relais Atelier Voile', adresse: '41 rue de la République', codePostal: '84880', ville: 'Montélimar', lat: 43.9592, lng: 5.4224 },
    { id: 'MR024532', nom: 'Relais Compte Stock', adresse: '49 rue de la République', codePostal: '84566', ville: 'Orange', lat: 43.9984, lng: 5.3880 },
    { id: 'MR024539', nom: 'Relais Stock Total', adresse: '81 rue de la République', codePostal: '84190', ville: 'Montélimar', lat: 44.4224, lng: 5.1488 },
    { id: 'MR024546', nom: 'Relais Voile Avis', adresse: '73 rue de la République', codePostal: '84364', ville: 'Cavaillon', lat: 44.2040, lng: 5.6032 },
    { id: 'MR024553', nom: 'Relais Onglet Etiquette', adresse: '113 rue de la République', codePostal: '84292', ville: 'Montélimar', lat: 43.7704, lng: 5.8384 },
    { id: 'MR024560', nom: 'Relais Onglet Onglet', adresse: '113 rue de la République', codePostal: '84782', ville: 'Montélimar', lat: 44.1064, lng: 5.8128 },
    { id: 'MR024567', nom: 'Relais Code Code', adresse: '105 rue de la République', codePostal: '84558', ville: 'Montélimar', lat: 44.1336, lng: 4.9552 },
    { id: 'MR024574', nom: 'Relais Huile Voile', adresse: '113 rue de la République', codePostal: '84408', ville: 'Orange', lat: 44.2848, lng: 5.7232 },
    { id: 'MR024581', nom: 'Relais Stock Point', adresse: '89 rue de la République', codePostal: '84170', ville: 'Sisteron', lat: 43.6408, lng: 5.6128 },
    { id: 'MR024588', nom: 'Relais Avis Compte', adresse: '97 rue de la République', codePostal: '84354', ville: 'Orange', lat: 44.2944, lng: 5.2032 },
    { id: 'MR024595', nom: 'Relais Huile Atelier', adresse: '57 rue de la République', codePostal: '84380', ville: 'Sisteron', lat: 43.9456, lng: 5.6128 },
    { id: 'MR024602', nom: 'Relais Huile Total', adresse: '97 rue de la République', codePostal: '84794', ville: 'Sisteron', lat: 43.8752, lng: 5.2352 },
    { id: 'MR024609', nom: 'Relais Panier Stock', adresse: '73 rue de la République', codePostal: '84584', ville: 'Sisteron', lat: 44.2752, lng: 5.5472 },
    { id: 'MR024616', nom: 'Relais Point Huile', adresse: '82 rue de la République', codePostal: '84440', ville: 'Orange', lat: 43.7472, lng: 5.4752 },
    { id: 'MR024623', nom: 'Relais Voile Huile', adresse: '81 rue de la République', codePostal: '84298', ville: 'Orange', lat: 43.7624, lng: 5.7616 },
    { id: 'MR024630', nom: 'Relais Avis Panier', adresse: '81 rue de la République', codePostal: '84642', ville: 'Montélimar', lat: 44.3472, lng: 4.7248 },
    { id: 'MR024637', nom: 'Relais Onglet Valeur', adresse: '57 rue de la République', codePostal: '84756', ville: 'Orange', lat: 44.1736, lng: 4.8976 },
    { id: 'MR024644', nom: 'Relais Huile Point', adresse: '73 rue de la République', codePostal: '84196', ville: 'Cavaillon', lat: 44.4016, lng: 4.9648 },
    { id: 'MR024651', nom: 'Relais Point Page', adresse: '41 rue de la République', codePostal: '84794', ville: 'Sisteron', lat: 43.7272, lng: 5.6256 },
    { id: 'MR024658', nom: 'Relais Compte Page', adresse: '97 rue de la République', codePostal: '84454', ville: 'Orange', lat: 43.9616, lng: 5.4576 },
    { id: 'MR024665', nom: 'Relais Avis Code', adresse: '9 rue de la République', codePostal: '84000', ville: 'Sisteron', lat: 43.6888, lng: 5.0928 },
    { id: 'MR024672', nom: 'Relais Onglet Voile', adresse: '57 rue de la République', codePostal: '84404', ville: 'Cavaillon', lat: 44.3656, lng: 5.4256 },
    { id: 'MR024679', nom: 'Relais Avis Code', adresse: '1 rue de la République', codePostal: '84458', ville: 'Apt', lat: 44.1456, lng: 4.7584 },
    { id: 'MR024686', nom: 'Relais Onglet Valeur', adresse: '113 rue de la République', codePostal: '84650', ville: 'Sisteron', lat: 44.2200, lng: 5.0720 },
    { id: 'MR024693', nom: 'Relais Atelier Variante', adresse: '57 rue de la République', codePostal: '84222', ville: 'Apt', lat: 44.4992, lng: 5.0480 },
    { id: 'MR024700', nom: 'Relais Avis Compte', adresse: '1 rue de la République', codePostal: '84768', ville: 'Orange', lat: 44.3696, lng: 4.7776 },
    { id: 'MR024707', nom: 'Relais Panier Stock', adresse: '97 rue de la République', codePostal: '84174', ville: 'Montélimar', lat: 44.4080, lng: 5.3600 },
    { id: 'MR024714', nom: 'Relais Onglet Page', adresse: '1 rue de la République', codePostal: '84276', ville: 'Sisteron', lat: 43.8320, lng: 5.0304 },
    { id: 'MR024721', nom: 'Relais Stock Avis', adresse: '81 rue de la République', codePostal: '84614', ville: 'Apt', lat: 43.8032, lng: 5.5088 },
    { id: 'MR024728', nom: 'Relais Voile Huile', adresse: '113 rue de la République', codePostal: '84778', ville: 'Cavaillon', lat: 43.7584, lng: 5.8112 },
    { id: 'MR024735', nom: 'Relais Huile Valeur', adresse: '113 rue de la République', codePostal: '84210', ville: 'Cavaillon', lat: 44.4536, lng: 5.6240 },
    { id: 'MR024742', nom: 'Relais Onglet Atelier', adresse: '1 rue de la République', codePostal: '84136', ville: 'Montélimar', lat: 44.0912, lng: 4.8272 },
    { id: 'MR024749', nom: 'Relais Avis Stock', adresse: '113 rue de la République', codePostal: '84114', ville: 'Cavaillon', lat: 43.8960, lng: 4.9552 },
    { id: 'MR024756', nom: 'Relais Avis Etiquette', adresse: '25 rue de la République', codePostal: '84702', ville: 'Cavaillon', lat: 44.3512, lng: 4.9824 },
    { id: 'MR024763', nom: 'Relais Page Code', adresse: '65 rue de la République', codePostal: '84884', ville: 'Orange', lat: 43.9816, lng: 4.7728 },
    { id: 'MR024770', nom: 'Relais Point Page', adresse: '33 rue de la République', codePostal: '84012', ville: 'Apt', lat: 44.1960, lng: 4.7440 },
    { id: 'MR024777', nom: 'Relais Code Huile', adresse: '9 rue de la République', codePostal: '84904', ville: 'Cavaillon', lat: 43.9280, lng: 5.1456 },
    { id: 'MR024784', nom: 'Relais Code Huile', adresse: '9 rue de la République', codePostal: '84876', ville: 'Apt', lat: 44.2968, lng: 5.3200 },
    { id: 'MR024791', nom: 'Relais Variante Voile', adresse: '57 rue de la République', codePostal: '84948', ville: 'Orange', lat: 43.7520, lng: 5.1584 },
    { id: 'MR024798', nom: 'Relais Avis Atelier', adresse: '57 rue de la République', codePostal: '84644', ville: 'Orange', lat: 44.4440, lng: 5.2032 },
    { id: 'MR024805', nom: 'Relais Total Stock', adresse: '89 rue de la République', codePostal: '84592', ville: 'Sisteron', lat: 43.6384, lng: 4.6592 },
    { id: 'MR024812', nom: 'Relais Page Avis', adresse: '33 rue de la République', codePostal: '84842', ville: 'Sisteron', lat: 44.3976, lng: 5.2480 },
    { id: 'MR024819', nom: 'Relais Panier Page', adresse: '81 rue de la République', codePostal: '84414', ville: 'Orange', lat: 44.0560, lng: 5.3968 },
    { id: 'MR024826', nom: 'Relais Voile Onglet', adresse: '9 rue de la République', codePostal: '84426', ville: 'Sisteron', lat: 43.9400, lng: 5.8512 },
    { id: 'MR024833', nom: 'Relais Valeur Stock', adresse: '41 rue de la République', codePostal: '84496', ville: 'Montélimar', lat: 43.9168, lng: 5.7984 },
    { id: 'MR024840', nom: 'Relais Variante Page', adresse: '49 rue de la République', codePostal: '84948', ville: 'Montélimar', lat: 44.3776, lng: 5.8160 },
    { id: 'MR024847', nom: 'Relais Panier Onglet', adresse: '49 rue de la République', codePostal: '84494', ville: 'Orange', lat: 43.9536, lng: 5.6521 },
    { id: 'MR024854', nom: 'Relais Huile Valeur', adresse: '33 rue de la République', codePostal: '84208', ville: 'Cavaillon', lat: 44.3352, lng: 5.9456 },
    { id: 'MR024861', nom: 'Relais Panier Point', adresse: '113 rue de la République', codePostal: '84140', ville: 'Montélimar', lat: 44.2408, lng: 5.3344 },
    { id: 'MR024868', nom: 'Relais Variante Voile', adresse: '65 rue de la République', codePostal: '84348', ville: 'Apt', lat: 44.0608, lng: 5.0608 },
    { id: 'MR024875', nom: 'Relais Panier Page', adresse: '57 rue de la République', codePostal: '84436', ville: 'Sisteron', lat: 44.3808, lng: 5.9088 },
    { id: 'MR024882', nom: 'Relais Page Onglet', adresse: '105 rue de la République', codePostal: '84264', ville: 'Sisteron', lat: 44.2184, lng: 5.5952 },
    { id: 'MR024889', nom: 'Relais Atelier Voile', adresse: '113 rue de la République', codePostal: '84132', ville: 'Montélimar', lat: 43.9240, lng: 5.3984 },
    { id: 'MR024896', nom: 'Relais Compte Avis', adresse: '25 rue de la République', codePostal: '84362', ville: 'Orange', lat: 44.1856, lng: 5.5152 },
    { id: 'MR024903', nom: 'Relais Compte Avis', adresse: '105 rue de la République', codePostal: '84152', ville: 'Sisteron', lat: 43.8984, lng: 4.7104 },
    { id: 'MR024910', nom: 'Relais Onglet Avis', adresse: '89 rue de la République', codePostal: '84178', ville: 'Sisteron', lat: 44.0632, lng: 5.3376 },
    { id: 'MR024917', nom: 'Relais Page Voile', adresse: '57 rue de la République', codePostal: '84452', ville: 'Apt', lat: 44.4592, lng: 5.9440 },
    { id: 'MR024924', nom: 'Relais Code Page', adresse: '25 rue de la République', codePostal: '84662', ville: 'Orange', lat: 44.2872, lng: 5.8240 },
    { id: 'MR024931', nom: 'Relais Variante Voile', adresse: '65 rue de la République', codePostal: '84134', ville: 'Cavaillon', lat: 44.2424, lng: 5.2640 },
    { id: 'MR024938', nom: 'Relais Avis Page', adresse: '41 rue de la République', codePostal: '84648', ville: 'Apt', lat: 44.2408, lng: 5.0416 },
    { id: 'MR024945', nom: 'Relais Stock Onglet', adresse: '65 rue de la République', codePostal: '84338', ville: 'Sisteron', lat: 43.9784, lng: 4.6432 },
    { id: 'MR024952', nom: 'Relais Panier Onglet', adresse: '17 rue de la République', codePostal: '84030', ville: 'Apt', lat: 44.2368, lng: 5.5344 },
    { id: 'MR024959', nom: 'Relais Variante Etiquette', adresse: '81 rue de la République', codePostal: '84508', ville: 'Cavaillon', lat: 43.8704, lng: 5.8240 },
    { id: 'MR024966', nom: 'Relais Panier Avis', adresse: '49 rue de la République', codePostal: '84328', ville: 'Cavaillon', lat: 44.3048, lng: 5.8736 },
    { id: 'MR024973', nom: 'Relais Code Onglet', adresse: '9 rue de la République', codePostal: '84474', ville: 'Apt', lat: 43.7304, lng: 4.7456 },
    { id: 'MR024980', nom: 'Relais Valeur Page', adresse: '89 rue de la République', codePostal: '84114', ville: 'Apt', lat: 43.7336, lng: 4.6304 },
    { id: 'MR024987', nom: 'Relais Huile Total', adresse: '105 rue de la République', codePostal: '84612', ville: 'Apt', lat: 44.1592, lng: 5.2000 },
    { id: 'MR024994', nom: 'Relais Avis Stock', adresse: '81 rue de la République', codePostal: '84628', ville: 'Cavaillon', lat: 43.8040, lng: 5.8752 },
    { id: 'MR025001', nom: 'Relais Code Valeur', adresse: '17 rue de la République', codePostal: '84884', ville: 'Montélimar', lat: 43.8040, lng: 4.9328 },
    { id: 'MR025008', nom: 'Relais Stock Panier', adresse: '25 rue de la République', codePostal: '84856', ville: 'Montélimar', lat: 43.7096, lng: 5.0528 },
    { id: 'MR025015', nom: 'Relais Compte Huile', adresse: '33 rue de la République', codePostal: '84118', ville: 'Apt', lat: 44.4064, lng: 5.2928 },
    { id: 'MR025022', nom: 'Relais Voile Avis', adresse: '9 rue de la République', codePostal: '84150', ville: 'Cavaillon', lat: 43.9776, lng: 4.9696 },
    { id: 'MR025029', nom: 'Relais Huile Huile', adresse: '65 rue de la République', codePostal: '84604', ville: 'Orange', lat: 43.8280, lng: 4.7632 },
    { id: 'MR025036', nom: 'Relais Page Valeur', adresse: '105 rue de la République', codePostal: '84908', ville: 'Montélimar', lat: 44.1744, lng: 5.9184 },
    { id: 'MR025043', nom: 'Relais Panier Variante', adresse: '81 rue de la République', codePostal: '84816', ville: 'Sisteron', lat: 44.4784, lng: 5.1977 },
    { id: 'MR025050', nom: 'Relais Variante Atelier', adresse: '25 rue de la République', codePostal: '84624', ville: 'Sisteron', lat: 43.8960, lng: 5.1472 },
    { id: 'MR025057', nom: 'Relais Atelier Stock', adresse: '41 rue de la République', codePostal: '84982', ville: 'Orange', lat: 43.8192, lng: 5.4848 },
    { id: 'MR025064', nom: 'Relais Stock Atelier', adresse: '33 rue de la République', codePostal: '84170', ville: 'Sisteron', lat: 44.1288, lng: 5.7784 },
    { id: 'MR025071', nom: 'Relais Code Valeur', adresse: '25 rue de la République', codePostal: '84036', ville: 'Orange', lat: 44.3800, lng: 5.4176 },
    { id: 'MR025078', nom: 'Relais Stock Point', adresse: '105 rue de la République', codePostal: '84778', ville: 'Orange', lat: 44.3944, lng: 5.7216 },
    { id: 'MR025085', nom: 'Relais Huile Variante', adresse: '49 rue de la République', codePostal: '84388', ville: 'Sisteron', lat: 44.3008, lng: 5.4832 },
    { id: 'MR025092', nom: 'Relais Onglet Stock', adresse: '1 rue de la République', codePostal: '84466', ville: 'Montélimar', lat: 44.1528, lng: 5.1024 },
    { id: 'MR025099', nom: 'Relais Compte Stock', adresse: '1 rue de la République', codePostal: '84742', ville: 'Orange', lat: 43.8248, lng: 5.3616 },
    { id: 'MR025106', nom: 'Relais Avis Huile', adresse: '33 rue de la République', codePostal: '84930', ville: 'Montélimar', lat: 43.6536, lng: 4.7120 },
    { id: 'MR025113', nom: 'Relais Voile Code', adresse: '9 rue de la République', codePostal: '84096', ville: 'Apt', lat: 44.3288, lng: 5.8080 },
    { id: 'MR025120', nom: 'Relais Atelier Huile', adresse: '9 rue de la République', codePostal: '84886', ville: 'Sisteron', lat: 43.8288, lng: 5.0896 },
    { id: 'MR025127', nom: 'Relais Onglet Etiquette', adresse: '73 rue de la République', codePostal: '84138', ville: 'Sisteron', lat: 43.7216, lng: 4.7376 },
    { id: 'MR025134', nom: 'Relais Atelier Panier', adresse: '89 rue de la République', codePostal: '84064', ville: 'Montélimar', lat: 44.1856, lng: 5.5680 },
    { id: 'MR025141', nom: 'Relais Avis Compte', adresse: '97 rue de la République', codePostal: '84524', ville: 'Sisteron', lat: 43.9672, lng: 4.8192 },
    { id: 'MR025148', nom: 'Relais Page Code', adresse: '81 rue de la République', codePostal: '84074', ville: 'Sisteron', lat: 43.9784, lng: 5.9168 },
    { id: 'MR025155', nom: 'Relais Page Code', adresse: '97 rue de la République', codePostal: '84768', ville: 'Montélimar', lat: 44.4384, lng: 4.9328 },
    { id: 'MR025162', nom: 'Relais Total Valeur', adresse: '89 rue de la République', codePostal: '84854', ville: 'Orange', lat: 44.3976, lng: 4.7216 },
    { id: 'MR025169', nom: 'Relais Total Compte', adresse: '65 rue de la République', codePostal: '84044', ville: 'Sisteron', lat: 43.6648, lng: 5.7568 },
    { id: 'MR025176', nom: 'Relais Onglet Onglet', adresse: '81 rue de la République', codePostal: '84194', ville: 'Sisteron', lat: 43.6872, lng: 5.7696 },
    { id: 'MR025183', nom: 'Relais Variante Panier', adresse: '9 rue de la République', codePostal: '84580', ville: 'Cavaillon', lat: 44.2640, lng: 4.8208 },
    { id: 'MR025190', nom: 'Relais Huile Avis', adresse: '113 rue de la République', codePostal: '84320', ville: 'Sisteron', lat: 44.3520, lng: 5.0144 },
    { id: 'MR025197', nom: 'Relais Code Page', adresse: '41 rue de la République', codePostal: '84488', ville: 'Orange', lat: 44.4176, lng: 5.4912 },
    { id: 'MR025204', nom: 'Relais Huile Total', adresse: '1 rue de la République', codePostal: '84706', ville: 'Sisteron', lat: 43.8664, lng: 5.9296 },
    { id: 'MR025211', nom: 'Relais Point Page', adresse: '41 rue de la République', codePostal: '84408', ville: 'Orange', lat: 44.4696, lng: 4.8912 },
    { id: 'MR025218', nom: 'Relais Stock Valeur', adresse: '9 rue de la République', codePostal: '84970', ville: 'Apt', lat: 43.8688, lng: 5.5648 },
    { id: 'MR025225', nom: 'Relais Huile Voile', adresse: '49 rue de la République', codePostal: '84946', ville: 'Montélimar', lat: 44.2296, lng: 4.8304 },
    { id: 'MR025232', nom: 'Relais Stock Compte', adresse: '25 rue de la République', codePostal: '84428', ville: 'Cavaillon', lat: 44.0712, lng: 5.3744 },
    { id: 'MR025239', nom: 'Relais Code Etiquette', adresse: '17 rue de la République', codePostal: '84196', ville: 'Cavaillon', lat: 44.1768, lng: 5.1952 },
    { id: 'MR025246', nom: 'Relais Voile Atelier', adresse: '49 rue de la République', codePostal: '84760', ville: 'Cavaillon', lat: 44.2000, lng: 5.4816 },
    { id: 'MR025253', nom: 'Relais Total Variante', adresse: '97 rue de la République', codePostal: '84056', ville: 'Apt', lat: 44.2888, lng: 5.7552 },
    { id: 'MR025260', nom: 'Relais Atelier Variante', adresse: '97 rue de la République', codePostal: '84288', ville: 'Apt', lat: 43.8384, lng: 5.7712 },
    { id: 'MR025267', nom: 'Relais Voile Stock', adresse: '17 rue de la République', codePostal: '84898', ville: 'Montélimar', lat: 43.9704, lng: 5.4288 },
    { id: 'MR025274', nom: 'Relais Page Code', adresse: '49 rue de la République', codePostal: '84866', ville: 'Montélimar', lat: 43.7888, lng: 5.8128 },
    { id: 'MR025281', nom: 'Relais Point Panier', adresse: '25 rue de la République', codePostal: '84048', ville: 'Montélimar', lat: 44.3616, lng: 4.6320 },
    { id: 'MR025288', nom: 'Relais Page Huile', adresse: '73 rue de la République', codePostal: '84388', ville: 'Montélimar', lat: 43.9344, lng: 5.1184 },
    { id: 'MR025295', nom: 'Relais Panier Avis', adresse: '89 rue de la République', codePostal: '84810', ville: 'Montélimar', lat: 43.9656, lng: 4.6712 },
    { id: 'MR025302', nom: 'Relais Variante Etiquette', adresse: '25 rue de la République', codePostal: '84434', ville: 'Sisteron', lat: 44.4008, lng: 5.4720 },
    { id: 'MR025309', nom: 'Relais Panier Stock', adresse: '49 rue de la République', codePostal: '84724', ville: 'Sisteron', lat: 44.1896, lng: 4.6080 },
    { id: 'MR025316', nom: 'Relais Voile Voile', adresse: '9 rue de la République', codePostal: '84780', ville: 'Orange', lat: 43.7488, lng: 5.9344 },
    { id: 'MR025323', nom: 'Relais Code Avis', adresse: '17 rue de la République', codePostal: '84936', ville: 'Orange', lat: 44.3376, lng: 4.8432 },
    { id: 'MR025330', nom: 'Relais Onglet Panier', adresse: '113 rue de la République', codePostal: '84270', ville: 'Montélimar', lat: 44.3872, lng: 5.0992 },
    { id: 'MR025337', nom: 'Relais Avis Stock', adresse: '41 rue de la République', codePostal: '84688', ville: 'Cavaillon', lat: 43.7728, lng: 5.1632 },
    { id: 'MR025344', nom: 'Relais Onglet Valeur', adresse: '33 rue de la République', codePostal: '84206', ville: 'Sisteron', lat: 44.4160, lng: 5.6464 },
    { id: 'MR025351', nom: 'Relais Huile Onglet', adresse: '89 rue de la République', codePostal: '84670', ville: 'Cavaillon', lat: 43.8184, lng: 5.2288 },
    { id: 'MR025358', nom: 'Relais Page Voile', adresse: '33 rue de la République', codePostal: '84976', ville: 'Apt', lat: 44.0304, lng: 5.1648 },
    { id: 'MR025365', nom: 'Relais Valeur Stock', adresse: '49 rue de la République', codePostal: '84840', ville: 'Sisteron', lat: 44.1736, lng: 5.0448 },
    { id: 'MR025372', nom: 'Relais Avis Variante', adresse: '105 rue de la République', codePostal: '84024', ville: 'Apt', lat: 44.3912, lng: 5.4384 },
    { id: 'MR025379', nom: 'Relais Huile Huile', adresse: '97 rue de la République', codePostal: '84580', ville: 'Orange', lat: 44.2776, lng: 5.5776 },
    { id: 'MR025386', nom: 'Relais Etiquette Stock', adresse: '81 rue de la République', codePostal: '84446', ville: 'Apt', lat: 44.3616, lng: 5.7264 },
    { id: 'MR025393', nom: 'Relais Huile Valeur', adresse: '113 rue de la République', codePostal: '84924', ville: 'Cavaillon', lat: 44.1960, lng: 4.9312 },
    { id: 'MR025400', nom: 'Relais Atelier Total', adresse: '89 rue de la République', codePostal: '84582', ville: 'Apt', lat: 43.8784, lng: 5.0848 },
    { id: 'MR025407', nom: 'Relais Etiquette Variante', adresse: '1 rue de la République', codePostal: '84464', ville: 'Orange', lat: 44.0376, lng: 5.8672 },
    { id: 'MR025414', nom: 'Relais Menu Variante', adresse: '89 rue de la République', codePostal: '84144', ville: 'Montélimar', lat: 43.9616, lng: 4.8032 },
    { id: 'MR025421', nom: 'Relais Page Variante', adresse: '73 rue de la République', codePostal: '84964', ville: 'Montélimar', lat: 43.7752, lng: 5.9264 },
    { id: 'MR025428', nom: 'Relais Avis Atelier', adresse: '89 rue de la République', codePostal: '84604', ville: 'Orange', lat: 44.0480, lng: 4.7936 },
    { id: 'MR025435', nom: 'Relais Page Code', adresse: '113 rue de la République', codePostal: '84228', ville: 'Orange', lat: 44.2272, lng: 4.6048 },
    { id: 'MR025442', nom: 'Relais Huile Atelier', adresse: '113 rue de la République', codePostal: '84430', ville: 'Sisteron', lat: 44.3616, lng: 5.4048 },
    { id: 'MR025449', nom: 'Relais Variante Huile', adresse: '81 rue de la République', codePostal: '84128', ville: 'Sisteron', lat: 43.7016, lng: 5.8768 },
    { id: 'MR025456', nom: 'Relais Variante Atelier', adresse: '1 rue de la République', codePostal: '84672', ville: 'Montélimar', lat: 43.9256, lng: 5.1968 },
    { id: 'MR025463', nom: 'Relais Panier Atelier', adresse: '89 rue de la République', codePostal: '84744', ville: 'Apt', lat: 44.4864, lng: 5.4880 },
    { id: 'MR025470', nom: 'Relais Code Atelier', adresse: '17 rue de la République', codePostal: '84874', ville: 'Sisteron', lat: 43.7432, lng: 5.4128 },
    { id: 'MR025477', nom: 'Relais Atelier Huile', adresse: '65 rue de la République', codePostal: '84452', ville: 'Montélimar', lat: 43.7072, lng: 5.6480 },
    { id: 'MR025484', nom: 'Relais Code Avis', adresse: '65 rue de la République', codePostal: '84902', ville: 'Apt', lat: 44.4688, lng: 5.0592 },
    { id: 'MR025491', nom: 'Relais Atelier Variante', adresse: '81 rue de la République', codePostal: '84462', ville: 'Orange', lat: 44.1896, lng: 5.3568 },
    { id: 'MR025498', nom: 'Relais Code Code', adresse: '25 rue de la République', codePostal: '84488', ville: 'Apt', lat: 44.0792, lng: 5.4592 },
    { id: 'MR025505', nom: 'Relais Etiquette Variante', adresse: '89 rue de la République', codePostal: '84544', ville: 'Orange', lat: 43.8712, lng: 5.6832 },
    { id: 'MR025512', nom: 'Relais Huile Compte', adresse: '73 rue de la République', codePostal: '84200', ville: 'Apt', lat: 44.0536, lng: 5.9424 },
    { id: 'MR025519', nom: 'Relais Huile Avis', adresse: '41 rue de la République', codePostal: '84198', ville: 'Apt', lat: 44.0928, lng: 4.6728 },
    { id: 'MR025526', nom: 'Relais Voile Panier', adresse: '25 rue de la République', codePostal: '84606', ville: 'Orange', lat: 43.8640, lng: 5.1328 },
    { id: 'MR025533', nom: 'Relais Etiquette Onglet', adresse: '97 rue de la République', codePostal: '84720', ville: 'Apt', lat: 43.9752, lng: 5.8912 },
    { id: 'MR025540', nom: 'Relais Huile Page', adresse: '49 rue de la République', codePostal: '84064', ville: 'Cavaillon', lat: 44.2600, lng: 4.7296 },
    { id: 'MR025547', nom: 'Relais Stock Avis', adresse: '65 rue de la République', codePostal: '84034', ville: 'Montélimar', lat: 43.9544, lng: 5.0704 },
    { id: 'MR025554', nom: 'Relais Avis Atelier', adresse: '81 rue de la République', codePostal: '84758', ville: 'Apt', lat: 43.6512, lng: 5.2464 },
    { id: 'MR025561', nom: 'Relais Prix Point', adresse: '105 rue de la République', codePostal: '84636', ville: 'Cavaillon', lat: 44.1456, lng: 5.1808 },
    { id: 'MR025568', nom: 'Relais Onglet Code', adresse: '17 rue de la République', codePostal: '84046', ville: 'Cavaillon', lat: 44.4080, lng: 5.4976 },
    { id: 'MR025575', nom: 'Relais Etiquette Valeur', adresse: '25 rue de la République', codePostal: '84880', ville: 'Apt', lat: 43.9616, lng: 5.4136 },
    { id: 'MR025582', nom: 'Relais Compte Total', adresse: '97 rue de la République', codePostal: '84918', ville: 'Sisteron', lat: 43.8800, lng: 5.4240 },
    { id: 'MR025589', nom: 'Relais Huile Variante', adresse: '25 rue de la République', codePostal: '84912', ville: 'Montélimar', lat: 44.3384, lng: 5.8736 },
    { id: 'MR025596', nom: 'Relais Point Etiquette', adresse: '49 rue de la République', codePostal: '84438', ville: 'Cavaillon', lat: 44.1640, lng: 5.4352 },
    { id: 'MR025603', nom: 'Relais Huile Compte', adresse: '49 rue de la République', codePostal: '84642', ville: 'Sisteron', lat: 43.9512, lng: 5.2640 },
    { id: 'MR025610', nom: 'Relais Huile Valeur', adresse: '49 rue de la République', codePostal: '84280', ville: 'Apt', lat: 44.1728, lng: 5.6608 },
    { id: 'MR025617', nom: 'Relais Onglet Total', adresse: '73 rue de la République', codePostal: '84238', ville: 'Sisteron', lat: 43.9680, lng: 5.4080 },
    { id: 'MR025624', nom: 'Relais Compte Page', adresse: '74 rue de la République', codePostal: '84118', ville: 'Montélimar', lat: 43.8176, lng: 5.6144 },
    { id: 'MR025631', nom: 'Relais Compte Code', adresse: '33 rue de la République', codePostal: '84572', ville: 'Montélimar', lat: 43.6984, lng: 5.2496 },
    { id: 'MR025638', nom: 'Relais Panier Variante', adresse: '105 rue de la République', codePostal: '84616', ville: 'Sisteron', lat: 43.8664, lng: 5.4448 },
    { id: 'MR025645', nom: 'Relais Valeur Code', adresse: '57 rue de la République', codePostal: '84048', ville: 'Cavaillon', lat: 43.6648, lng: 5.7888 },
    { id: 'MR025652', nom: 'Relais Valeur Variante', adresse: '33 rue de la République', codePostal: '84938', ville: 'Apt', lat: 44.1120, lng: 5.8032 },
    { id: 'MR025659', nom: 'Relais Total Page', adresse: '97 rue de la République', codePostal: '84804', ville: 'Sisteron', lat: 43.9392, lng: 5.3696 },
    { id: 'MR025666', nom: 'Relais Etiquette Point', adresse: '105 rue de la République', codePostal: '84726', ville: 'Sisteron', lat: 43.9848, lng: 5.2320 },
    { id: 'MR025673', nom: 'Relais Panier Code', adresse: '33 rue de la République', codePostal: '84090', ville: 'Montélimar', lat: 44.4384, lng: 4.6656 },
    { id: 'MR025680', nom: 'Relais Variante Page', adresse: '49 rue de la République', codePostal: '84834', ville: 'Sisteron', lat: 44.3656, lng: 5.3664 },
    { id: 'MR025687', nom: 'Relais Total Total', adresse: '25 rue de la République', codePostal: '84652', ville: 'Orange', lat: 44.4848, lng: 4.8512 },
    { id: 'MR025694', nom: 'Relais Point Page', adresse: '33 rue de la République', codePostal: '84872', ville: 'Cavaillon', lat: 44.2528, lng: 5.3648 },
    { id: 'MR025701', nom: 'Relais Valeur Voile', adresse: '25 rue de la République', codePostal: '84138', ville: 'Cavaillon', lat: 44.0376, lng: 5.7792 },
    { id: 'MR025708', nom: 'Relais Code Huile', adresse: '9 rue de la République', codePostal: '84716', ville: 'Orange', lat: 43.6440, lng: 5.3424 },
    { id: 'MR025715', nom: 'Relais Voile Code', adresse: '17 rue de la République', codePostal: '84766', ville: 'Orange', lat: 44.2720, lng: 4.7872 },
    { id: 'MR025722', nom: 'Relais Stock Valeur', adresse: '73 rue de la République', codePostal: '84728', ville: 'Orange', lat: 43.8008, lng: 5.6928 },
    { id: 'MR025729', nom: 'Relais Code Etiquette', adresse: '97 rue de la République', codePostal: '84886', ville: 'Orange', lat: 43.7344, lng: 5.8912 },
    { id: 'MR025736', nom: 'Relais Panier Avis', adresse: '113 rue de la République', codePostal: '84204', ville: 'Cavaillon', lat: 43.8304, lng: 5.1472 },
    { id: 'MR025743', nom: 'Relais Huile Code', adresse: '1 rue de la République', codePostal: '84114', ville: 'Montélimar', lat: 44.4736, lng: 5.9520 },
    { id: 'MR025750', nom: 'Relais Huile Stock', adresse: '73 rue de la République', codePostal: '84764', ville: 'Cavaillon', lat: 43.6880, lng: 5.7600 },
    { id: 'MR025757', nom: 'Relais Onglet Onglet', adresse: '65 rue de la République', codePostal: '84290', ville: 'Orange', lat: 44.2848, lng: 5.4864 },
    { id: 'MR025764', nom: 'Relais Stock Point', adresse: '57 rue de la République', codePostal: '84620', ville: 'Cavaillon', lat: 43.8208, lng: 4.6560 },
    { id: 'MR025771', nom: 'Relais Onglet Point', adresse: '105 rue de la République', codePostal: '84130', ville: 'Avignon', lat: 43.6456, lng: 5.2480 },
    { id: 'MR025778', nom: 'Relais Etiquette Code', adresse: '81 rue de la République', codePostal: '84512', ville: 'Orange', lat: 43.6832, lng: 5.9696 },
    { id: 'MR025785', nom: 'Relais Etiquette Point', adresse: '65 rue de la République', codePostal: '84556', ville: 'Cavaillon', lat: 43.9648, lng: 4.8704 },
    { id: 'MR025792', nom: 'Relais Atelier Variante', adresse: '113 rue de la République', codePostal: '84284', ville: 'Cavaillon', lat: 44.3824, lng: 4.6624 },
    { id: 'MR025799', nom: 'Relais Onglet Total', adresse: '1 rue de la République', codePostal: '84854', ville: 'Montélimar', lat: 43.9648, lng: 4.7552 },
    { id: 'MR025806', nom: 'Relais Huile Atelier', adresse: '49 rue de la République', codePostal: '84126', ville: 'Sisteron', lat: 44.1040, lng: 5.3824 },
    { id: 'MR025813', nom: 'Relais Panier Huile', adresse: '65 rue de la République', codePostal: '84360', ville: 'Apt', lat: 43.7792, lng: 5.9616 },
    { id: 'MR025820', nom: 'Relais Voile Huile', adresse: '97 rue de la République', codePostal: '84290', ville: 'Apt', lat: 43.9184, lng: 5.7392 },
    { id: 'MR025827', nom: 'Relais Page Voile', adresse: '57 rue de la République', codePostal: '84166', ville: 'Montélimar', lat: 44.0720, lng: 5.0384 },
    { id: 'MR025834', nom: 'Relais Panier Valeur', adresse: '1 rue de la République', codePostal: '84338', ville: 'Apt', lat: 44.4880, lng: 4.7696 },
    { id: 'MR025841', nom: 'Relais Point Compte', adresse: '9 rue de la République', codePostal: '84542', ville: 'Cavaillon', lat: 44.4960, lng: 5.5712 },
    { id: 'MR025848', nom: 'Relais Stock Atelier', adresse: '81 rue de la République', codePostal: '84084', ville: 'Montélimar', lat: 44.4376, lng: 5.3840 },
    { id: 'MR025855', nom: 'Relais Variante Point', adresse: '49 rue de la République', codePostal: '84676', ville: 'Sisteron', lat: 43.7536, lng: 5.6592 },
    { id: 'MR025862', nom: 'Relais Panier Atelier', adresse: '105 rue de la République', codePostal: '84096', ville: 'Cavaillon', lat: 44.0408, lng: 4.9072 },
    { id: 'MR025869', nom: 'Relais Huile Atelier', adresse: '33 rue de la République', codePostal: '84520', ville: 'Cavaillon', lat: 44.4552, lng: 5.3584 },
    { id: 'MR025876', nom: 'Relais Onglet Stock', adresse: '89 rue de la République', codePostal: '84353', ville: 'Orange', lat: 43.8392, lng: 4.9792 },
    { id: 'MR025883', nom: 'Relais Huile Voile', adresse: '9 rue de la République', codePostal: '84762', ville: 'Sisteron', lat: 43.8528, lng: 5.6816 },
    { id: 'MR025890', nom: 'Relais Onglet Atelier', adresse: '33 rue de la République', codePostal: '84400', ville: 'Apt', lat: 43.7584, lng: 4.6848 },
    { id: 'MR025897', nom: 'Relais Atelier Page', adresse: '49 rue de la République', codePostal: '84038', ville: 'Cavaillon', lat: 44.2568, lng: 4.9072 },
    { id: 'MR025904', nom: 'Relais Huile Code', adresse: '49 rue de la République', codePostal: '84030', ville: 'Montélimar', lat: 44.2808, lng: 5.9792 },
    { id: 'MR025911', nom: 'Relais Valeur Compte', adresse: '49 rue de la République', codePostal: '84798', ville: 'Sisteron', lat: 43.8216, lng: 5.1664 },
    { id: 'MR025918', nom: 'Relais Atelier Etiquette', adresse: '97 rue de la République', codePostal: '84684', ville: 'Apt', lat: 44.1840, lng: 5.2816 },
    { id: 'MR025925', nom: 'Relais Panier Stock', adresse: '25 rue de la République', codePostal: '84550', ville: 'Apt', lat: 43.9192, lng: 5.8544 },
    { id: 'MR025932', nom: 'Relais Compte Variante', adresse: '9 rue de la République', codePostal: '84870', ville: 'Cavaillon', lat: 43.7488, lng: 5.0400 },
    { id: 'MR025939', nom: 'Relais Code Onglet', adresse: '57 rue de la République', codePostal: '84458', ville: 'Montélimar', lat: 43.6336, lng: 4.6288 },
    { id: 'MR025946', nom: 'Relais Compte Panier', adresse: '9 rue de la République', codePostal: '84514', ville: 'Montélimar', lat: 43.6376, lng: 5.4080 },
    { id: 'MR025953', nom: 'Relais Voile Voile', adresse: '113 rue de la République', codePostal: '84222', ville: 'Orange', lat: 44.3520, lng: 5.5088 },
    { id: 'MR025960', nom: 'Relais Huile Code', adresse: '57 rue de la République', codePostal: '84898', ville: 'Montélimar', lat: 44.1824, lng: 5.7632 },
    { id: 'MR025967', nom: 'Relais Valeur Huile', adresse: '106 rue de la République', codePostal: '84864', ville: 'Apt', lat: 44.2640, lng: 5.7888 },
    { id: 'MR025974', nom: 'Relais Variante Onglet', adresse: '41 rue de la République', codePostal: '84078', ville: 'Cavaillon', lat: 44.0880, lng: 4.9328 },
    { id: 'MR025981', nom: 'Relais Atelier Voile', adresse: '17 rue de la République', codePostal: '84708', ville: 'Orange', lat: 44.3968, lng: 4.7032 },
    { id: 'MR025988', nom: 'Relais Total Onglet', adresse: '57 rue de la République', codePostal: '84464', ville: 'Cavaillon', lat: 43.7560, lng: 4.7760 },
    { id: 'MR025995', nom: 'Relais Stock Point', adresse: '17 rue de la République', codePostal: '84230', ville: 'Montélimar', lat: 43.7040, lng: 5.8752 },
    { id: 'MR026002', nom: 'Relais Page Etiquette', adresse: '41 rue de la République', codePostal: '84494', ville: 'Montélimar', lat: 44.4992, lng: 5.0704 },
    { id: 'MR026009', nom: 'Relais Panier Huile', adresse: '97 rue de la République', codePostal: '84966', ville: 'Montélimar', lat: 43.7544, lng: 5.7696 },
    { id: 'MR026016', nom: 'Relais Etiquette Avis', adresse: '9 rue de la République', codePostal: '84508', ville: 'Apt', lat: 43.9160, lng: 5.5248 },
    { id: 'MR026023', nom: 'Relais Variante Total', adresse: '1 rue de la République', codePostal: '84556', ville: 'Apt', lat: 44.1512, lng: 5.3664 },
    { id: 'MR026030', nom: 'Relais Avis Panier', adresse: '65 rue de la République', codePostal: '84742', ville: 'Sisteron', lat: 43.9368, lng: 5.7456 },
    { id: 'MR026037', nom: 'Relais Huile Compte', adresse: '81 rue de la République', codePostal: '84978', ville: 'Apt', lat: 44.2616, lng: 4.6224 },
    { id: 'MR026044', nom: 'Relais Etiquette Onglet', adresse: '41 rue de la République', codePostal: '84326', ville: 'Montélimar', lat: 43.6824, lng: 4.6512 },
    { id: 'MR026051', nom: 'Relais Voile Stock', adresse: '65 rue de la République', codePostal: '84762', ville: 'Orange', lat: 44.2064, lng: 5.6512 },
    { id: 'MR026058', nom: 'Relais Code Onglet', adresse: '81 rue de la République', codePostal: '84074', ville: 'Sisteron', lat: 43.8160, lng: 5.8576 },
    { id: 'MR026065', nom: 'Relais Etiquette Page', adresse: '113 rue de la République', codePostal: '84862', ville: 'Cavaillon', lat: 43.8792, lng: 5.1776 },
    { id: 'MR026072', nom: 'Relais Atelier Onglet', adresse: '65 rue de la République', codePostal: '84698', ville: 'Cavaillon', lat: 44.4520, lng: 5.1968 },
    { id: 'MR026079', nom: 'Relais Panier Voile', adresse: '73 rue de la République', codePostal: '84490', ville: 'Montélimar', lat: 43.7336, lng: 5.6800 },
    { id: 'MR026086', nom: 'Relais Atelier Valeur', adresse: '17 rue de la République', codePostal: '84544', ville: 'Sisteron', lat: 43.7408, lng: 5.2928 },
    { id: 'MR026093', nom: 'Relais Stock Page', adresse: '105 rue de la République', codePostal: '84732', ville: 'Apt', lat: 43.8536, lng: 5.5008 },
    { id: 'MR026100', nom: 'Relais Huile Stock', adresse: '1 rue de la République', codePostal: '84226', ville: 'Cavaillon', lat: 44.3384, lng: 5.3008 },
    { id: 'MR026107', nom: 'Relais Stock Point', adresse: '105 rue de la République', codePostal: '84004', ville: 'Orange', lat: 43.7184, lng: 5.1056 },
    { id: 'MR026114', nom: 'Relais Panier Stock', adresse: '73 rue de la République', codePostal: '84222', ville: 'Sisteron', lat: 43.9840, lng: 5.5440 },
    { id: 'MR026121', nom: 'Relais Total Variante', adresse: '65 rue de la République', codePostal: '84922', ville: 'Sisteron', lat: 43.6656, lng: 4.8352 },
    { id: 'MR026128', nom: 'Relais Stock Code', adresse: '41 rue de la République', codePostal: '84262', ville: 'Montélimar', lat: 43.6040, lng: 5.4064 },
    { id: 'MR026135', nom: 'Relais Huile Page', adresse: '25 rue de la République', codePostal: '84518', ville: 'Apt', lat: 44.3280, lng: 4.8848 },
    { id: 'MR026142', nom: 'Relais Page Voile', adresse: '33 rue de la République', codePostal: '84396', ville: 'Montélimar', lat: 43.7776, lng: 5.6112 },
    { id: 'MR026149', nom: 'Relais Stock Stock', adresse: '33 rue de la République', codePostal: '84750', ville: 'Sisteron', lat: 43.6520, lng: 5.2112 },
    { id: 'MR026156', nom: 'Relais Page Atelier', adresse: '57 rue de la République', codePostal: '84512', ville: 'Montélimar', lat: 43.7336, lng: 5.2272 },
    { id: 'MR026163', nom: 'Relais Voile Page', adresse: '105 rue de la République', codePostal: '84292', ville: 'Orange', lat: 44.3728, lng: 5.4912 },
    { id: 'MR026170', nom: 'Relais Panier Point', adresse: '1 rue de la République', codePostal: '84564', ville: 'Apt', lat: 44.4736, lng: 4.8992 },
    { id: 'MR026177', nom: 'Relais Voile Variante', adresse: '105 rue de la République', codePostal: '84594', ville: 'Orange', lat: 44.0832, lng: 5.2752 },
    { id: 'MR026184', nom: 'Relais Variante Avis', adresse: '73 rue de la République', codePostal: '84862', ville: 'Orange', lat: 44.2248, lng: 5.6640 },
    { id: 'MR026191', nom: 'Relais Huile Avis', adresse: '17 rue de la République', codePostal: '84744', ville: 'Orange', lat: 44.0864, lng: 5.6624 },
    { id: 'MR026198', nom: 'Relais Panier Panier', adresse: '49 rue de la République', codePostal: '84246', ville: 'Sisteron', lat: 43.7984, lng: 5.6368 },
    { id: 'MR026205', nom: 'Relais Variante Total', adresse: '65 rue de la République', codePostal: '84208', ville: 'Montélimar', lat: 43.9192, lng: 5.7536 },
    { id: 'MR026212', nom: 'Relais Page Panier', adresse: '73 rue de la République', codePostal: '84784', ville: 'Apt', lat: 44.2224, lng: 5.0688 },
    { id: 'MR026219', nom: 'Relais Etiquette Voile', adresse: '17 rue de la République', codePostal: '84956', ville: 'Orange', lat: 44.4384, lng: 5.1152 },
    { id: 'MR026226', nom: 'Relais Point Point', adresse: '57 rue de la République', codePostal: '84548', ville: 'Apt', lat: 44.3728, lng: 4.6752 },
    { id: 'MR026233', nom: 'Relais Page Compte', adresse: '25 rue de la République', codePostal: '84742', ville: 'Montélimar', lat: 43.9232, lng: 5.9808 },
    { id: 'MR026240', nom: 'Relais Total Point', adresse: '105 rue de la République', codePostal: '84622', ville: 'Cavaillon', lat: 44.0120, lng: 5.8816 },
    { id: 'MR026247', nom: 'Relais Point Page', adresse: '97 rue de la République', codePostal: '84560', ville: 'Cavaillon', lat: 44.1016, lng: 5.7616 },
    { id: 'MR026254', nom: 'Relais Panier Stock', adresse: '97 rue de la République', codePostal: '84694', ville: 'Montélimar', lat: 43.6944, lng: 5.5360 },
    { id: 'MR026261', nom: 'Relais Atelier Total', adresse: '1 rue de la République', codePostal: '84644', ville: 'Orange', lat: 43.8664, lng: 5.9840 },
    { id: 'MR026268', nom: 'Relais Stock Stock', adresse: '73 rue de la République', codePostal: '84038', ville: 'Orange', lat: 43.6576, lng: 5.1248 },
    { id: 'MR026275', nom: 'Relais Atelier Code', adresse: '113 rue de la République', codePostal: '84124', ville: 'Orange', lat: 44.4080, lng: 5.7152 },
    { id: 'MR026282', nom: 'Relais Etiquette Etiquette', adresse: '33 rue de la République', codePostal: '84370', ville: 'Montélimar', lat: 44.3440, lng: 5.5424 },
    { id: 'MR026289', nom: 'Relais Variante Compte', adresse: '41 rue de la République', codePostal: '84694', ville: 'Cavaillon', lat: 44.4440, lng: 4.9136 },
    { id: 'MR026296', nom: 'Relais Variante Panier', adresse: '105 rue de la République', codePostal: '84528', ville: 'Sisteron', lat: 44.2728, lng: 5.1376 },
    { id: 'MR026303', nom: 'Relais Compte Stock', adresse: '33 rue de la République', codePostal: '84964', ville: 'Sisteron', lat: 43.7968, lng: 5.6176 },
    { id: 'MR026310', nom: 'Relais Variante Compte', adresse: '73 rue de la République', codePostal: '84020', ville: 'Apt', lat: 44.3000, lng: 5.9104 },
    { id: 'MR026317', nom: 'Relais Onglet Voile', adresse: '65 rue de la République', codePostal: '84846', ville: 'Sisteron', lat: 44.1336, lng: 4.9280 },
    { id: 'MR026324', nom: 'Relais Stock Panier', adresse: '57 rue de la République', codePostal: '84814', ville: 'Apt', lat: 43.8336, lng: 5.2896 },
    { id: 'MR026331', nom: 'Relais Voile Panier', adresse: '81 rue de la République', codePostal: '84192', ville: 'Sisteron', lat: 44.4080, lng: 5.2896 },
    { id: 'MR026338', nom: 'Relais Avis Etiquette', adresse: '57 rue de la République', codePostal: '84698', ville: 'Cavaillon', lat: 44.0424, lng: 5.6160 },
    { id: 'MR026345', nom: 'Relais Code Variante', adresse: '17 rue de la République', codePostal: '84140', ville: 'Apt', lat: 43.9288, lng: 5.0176 },
    { id: 'MR026352', nom: 'Relais Onglet Compte', adresse: '81 rue de la République', codePostal: '84528', ville: 'Apt', lat: 44.2504, lng: 5.5464 },
    { id: 'MR026359', nom: 'Relais Onglet Panier', adresse: '33 rue de la République', codePostal: '84782', ville: 'Apt', lat: 43.7328, lng: 5.4576 },
    { id: 'MR026366', nom: 'Relais Voile Page', adresse: '25 rue de la République', codePostal: '84694', ville: 'Montélimar', lat: 44.0184, lng: 4.9312 },
    { id: 'MR026373', nom: 'Relais Onglet Point', adresse: '57 rue de la République', codePostal: '84292', ville: 'Montélimar', lat: 43.9240, lng: 5.5376 },
    { id: 'MR026380', nom: 'Relais Variante Huile', adresse: '73 rue de la République', codePostal: '84854', ville: 'Orange', lat: 44.0184, lng: 5.3232 },
    { id: 'MR026387', nom: 'Relais Voile Voile', adresse: '9 rue de la République', codePostal: '84138', ville: 'Montélimar', lat: 43.8480, lng: 5.9024 },
    { id: 'MR026394', nom: 'Relais Atelier Atelier', adresse: '17 rue de la République', codePostal: '84840', ville: 'Apt', lat: 44.2184, lng: 4.7456 },
    { id: 'MR026401', nom: 'Relais Code Total', adresse: '97 rue de la République', codePostal: '84264', ville: 'Apt', lat: 44.3912, lng: 5.6288 },
    { id: 'MR026408', nom: 'Relais Code Atelier', adresse: '113 rue de la République', codePostal: '84478', ville: 'Cavaillon', lat: 43.7120, lng: 5.6024 },
    { id: 'MR026415', nom: 'Relais Code Point', adresse: '65 rue de la République', codePostal: '84152', ville: 'Orange', lat: 43.8944, lng: 5.5072 },
    { id: 'MR026422', nom: 'Relais Onglet Total', adresse: '105 rue de la République', codePostal: '84002', ville: 'Apt', lat: 43.9776, lng: 5.4624 },
    { id: 'MR026429', nom: 'Relais Stock Voile', adresse: '49 rue de la République', codePostal: '84802', ville: 'Sisteron', lat: 43.8264, lng: 4.6016 },
    { id: 'MR026436', nom: 'Relais Huile Valeur', adresse: '73 rue de la République', codePostal: '84552', ville: 'Sisteron', lat: 43.6688, lng: 5.0368 },
    { id: 'MR026443', nom: 'Relais Code Total', adresse: '73 rue de la République', codePostal: '84550', ville: 'Sisteron', lat: 44.4304, lng: 5.7072 },
    { id: 'MR026450', nom: 'Relais Voile Huile', adresse: '89 rue de la République', codePostal: '84566', ville: 'Sisteron', lat: 43.8696, lng: 4.6432 },
    { id: 'MR026457', nom: 'Relais Variante Compte', adresse: '81 rue de la République', codePostal: '84458', ville: 'Apt', lat: 44.1848, lng: 4.7888 },
    { id: 'MR026464', nom: 'Relais Total Atelier', adresse: '41 rue de la République', codePostal: '84348', ville: 'Apt', lat: 44.0240, lng: 5.2848 },
    { id: 'MR026471', nom: 'Relais Valeur Huile', adresse: '97 rue de la République', codePostal: '84020', ville: 'Sisteron', lat: 44.1960, lng: 4.9088 },
    { id: 'MR026478', nom: 'Relais Avis Atelier', adresse: '113 rue de la République', codePostal: '84814', ville: 'Cavaillon', lat: 43.7920, lng: 5.1792 },
    { id: 'MR026485', nom: 'Relais Code Panier', adresse: '73 rue de la République', codePostal: '84674', ville: 'Montélimar', lat: 44.3624, lng: 5.4224 },
    { id: 'MR026492', nom: 'Relais Valeur Panier', adresse: '41 rue de la République', codePostal: '84322', ville: 'Montélimar', lat: 44.1192, lng: 5.0240 },
    { id: 'MR026499', nom: 'Relais Panier Voile', adresse: '105 rue de la République', codePostal: '84408', ville: 'Montélimar', lat: 43.7712, lng: 5.5008 },
    { id: 'MR026506', nom: 'Relais Compte Panier', adresse: '1 rue de la République', codePostal: '84642', ville: 'Orange', lat: 43.9864, lng: 5.0864 },
    { id: 'MR026513', nom: 'Relais Huile Atelier', adresse: '105 rue de la République', codePostal: '84272', ville: 'Apt', lat: 44.3720, lng: 5.8272 },
    { id: 'MR026520', nom: 'Relais Voile Page', adresse: '41 rue de la République', codePostal: '84590', ville: 'Pertuis', lat: 44.2992, lng: 5.7888 },
    { id: 'MR026527', nom: 'Relais Variante Onglet', adresse: '97 rue de la République', codePostal: '84004', ville: 'Cavaillon', lat: 44.2120, lng: 5.0848 },
    { id: 'MR026534', nom: 'Relais Total Valeur', adresse: '33 rue de la République', codePostal: '84002', ville: 'Cavaillon', lat: 44.4808, lng: 5.3776 },
    { id: 'MR026541', nom: 'Relais Page Onglet', adresse: '17 rue de la République', codePostal: '84088', ville: 'Cavaillon', lat: 44.0200, lng: 5.8224 },
    { id: 'MR026548', nom: 'Relais Huile Onglet', adresse: '33 rue de la République', codePostal: '84494', ville: 'Orange', lat: 44.3016, lng: 5.8944 },
    { id: 'MR026555', nom: 'Relais Valeur Variante', adresse: '81 rue de la République', codePostal: '84936', ville: 'Sisteron', lat: 44.0928, lng: 4.6208 },
    { id: 'MR026562', nom: 'Relais Atelier Point', adresse: '89 rue de la République', codePostal: '84102', ville: 'Apt', lat: 43.9272, lng: 4.6176 },
    { id: 'MR026569', nom: 'Relais Variante Etiquette', adresse: '41 rue de la République', codePostal: '84876', ville: 'Sisteron', lat: 43.6512, lng: 5.6784 },
    { id: 'MR026576', nom: 'Relais Valeur Voile', adresse: '25 rue de la République', codePostal: '84890', ville: 'Montélimar', lat: 43.6728, lng: 5.8704 },
    { id: 'MR026583', nom: 'Relais Avis Stock', adresse: '25 rue de la République', codePostal: '84132', ville: 'Sisteron', lat: 43.8168, lng: 5.5904 },
    { id: 'MR026590', nom: 'Relais Page Ruban', adresse: '1 rue de la République', codePostal: '84076', ville: 'Sisteron', lat: 44.0840, lng: 5.4352 },
    { id: 'MR026597', nom: 'Relais Panier Variante', adresse: '81 rue de la République', codePostal: '84410', ville: 'Sisteron', lat: 44.1512, lng: 5.9824 },
    { id: 'MR026604', nom: 'Relais Atelier Total', adresse: '25 rue de la République', codePostal: '84836', ville: 'Cavaillon', lat: 44.4144, lng: 5.2496 },
    { id: 'MR026611', nom: 'Relais Compte Code', adresse: '33 rue de la République', codePostal: '84112', ville: 'Sisteron', lat: 44.0104, lng: 5.9216 },
    { id: 'MR026618', nom: 'Relais Variante Avis', adresse: '105 rue de la République', codePostal: '84618', ville: 'Montélimar', lat: 43.9856, lng: 5.2656 },
    { id: 'MR026625', nom: 'Relais Total Variante', adresse: '81 rue de la République', codePostal: '84450', ville: 'Apt', lat: 44.2720, lng: 5.7792 },
    { id: 'MR026632', nom: 'Relais Onglet Valeur', adresse: '89 rue de la République', codePostal: '84842', ville: 'Orange', lat: 43.8128, lng: 5.6608 },
    { id: 'MR026639', nom: 'Relais Voile Code', adresse: '113 rue de la République', codePostal: '84524', ville: 'Orange', lat: 43.8520, lng: 5.0720 },
    { id: 'MR026646', nom: 'Relais Stock Atelier', adresse: '33 rue de la République', codePostal: '84274', ville: 'Montélimar', lat: 44.0576, lng: 5.8224 },
    { id: 'MR026653', nom: 'Relais Page Code', adresse: '113 rue de la République', codePostal: '84608', ville: 'Montélimar', lat: 44.0728, lng: 5.0992 },
    { id: 'MR026660', nom: 'Relais Onglet Voile', adresse: '57 rue de la République', codePostal: '84986', ville: 'Apt', lat: 44.0560, lng: 4.8576 },
    { id: 'MR026667', nom: 'Relais Point Avis', adresse: '73 rue de la République', codePostal: '84772', ville: 'Sisteron', lat: 44.3792, lng: 5.6160 },
    { id: 'MR026674', nom: 'Relais Voile Valeur', adresse: '9 rue de la République', codePostal: '84292', ville: 'Montélimar', lat: 43.7688, lng: 4.7920 },
    { id: 'MR026681', nom: 'Relais Code Etiquette', adresse: '113 rue de la République', codePostal: '84874', ville: 'Sisteron', lat: 43.6008, lng: 4.9840 },
    { id: 'MR026688', nom: 'Relais Code Avis', adresse: '89 rue de la République', codePostal: '84172', ville: 'Sisteron', lat: 43.8000, lng: 5.1952 },
    { id: 'MR026695', nom: 'Relais Variante Panier', adresse: '113 rue de la République', codePostal: '84452', ville: 'Apt', lat: 44.0024, lng: 5.1008 },
    { id: 'MR026702', nom: 'Relais Page Huile', adresse: '89 rue de la République', codePostal: '84396', ville: 'Apt', lat: 44.1632, lng: 4.8400 },
    { id: 'MR026709', nom: 'Relais Stock Panier', adresse: '113 rue de la République', codePostal: '84180', ville: 'Apt', lat: 44.2384, lng: 5.6144 },
    { id: 'MR026716', nom: 'Relais Panier Point', adresse: '73 rue de la République', codePostal: '84212', ville: 'Cavaillon', lat: 43.7992, lng: 5.3168 },
    { id: 'MR026723', nom: 'Relais Etiquette Stock', adresse: '81 rue de la République', codePostal: '84616', ville: 'Montélimar', lat: 43.9600, lng: 5.2432 },
    { id: 'MR026730', nom: 'Relais Variante Avis', adresse: '57 rue de la République', codePostal: '84940', ville: 'Sisteron', lat: 44.4648, lng: 5.9776 },
    { id: 'MR026737', nom: 'Relais Atelier Valeur', adresse: '81 rue de la République', codePostal: '84470', ville: 'Cavaillon', lat: 43.8936, lng: 5.3600 },
    { id: 'MR026744', nom: 'Relais Code Total', adresse: '33 rue de la République', codePostal: '84680', ville: 'Montélimar', lat: 44.4360, lng: 4.7424 },
    { id: 'MR026751', nom: 'Relais Atelier Compte', adresse: '1 rue de la République', codePostal: '84000', ville: 'Apt', lat: 43.6552, lng: 5.4864 },
    { id: 'MR026758', nom: 'Relais Variante Panier', adresse: '17 rue de la République', codePostal: '84936', ville: 'Orange', lat: 43.6496, lng: 5.1040 },
    { id: 'MR026765', nom: 'Relais Atelier Variante', adresse: '65 rue de la République', codePostal: '84966', ville: 'Montélimar', lat: 43.8272, lng: 5.5696 },
    { id: 'MR026772', nom: 'Relais Etiquette Atelier', adresse: '33 rue de la République', codePostal: '84794', ville: 'Apt', lat: 44.1592, lng: 5.7664 },
    { id: 'MR026779', nom: 'Relais Atelier Point', adresse: '97 rue de la République', codePostal: '84442', ville: 'Cavaillon', lat: 43.8648, lng: 5.1952 },
    { id: 'MR026786', nom: 'Relais Point Stock', adresse: '105 rue de la République', codePostal: '84042', ville: 'Apt', lat: 44.0792, lng: 5.7488 },
    { id: 'MR026793', nom: 'Relais Compte Atelier', adresse: '25 rue de la République', codePostal: '84920', ville: 'Sisteron', lat: 44.1544, lng: 4.7296 },
    { id: 'MR026800', nom: 'Relais Stock Stock', adresse: '25 rue de la République', codePostal: '84664', ville: 'Orange', lat: 43.7872, lng: 4.9216 },
    { id: 'MR026807', nom: 'Relais Avis Panier', adresse: '105 rue de la République', codePostal: '84730', ville: 'Montélimar', lat: 44.4584, lng: 4.7712 },
    { id: 'MR026814', nom: 'Relais Atelier Panier', adresse: '57 rue de la République', codePostal: '84456', ville: 'Orange', lat: 43.9024, lng: 5.2784 },
    { id: 'MR026821', nom: 'Relais Variante Onglet', adresse: '33 rue de la République', codePostal: '84104', ville: 'Orange', lat: 43.9232, lng: 5.7344 },
    { id: 'MR026828', nom: 'Relais Total Page', adresse: '105 rue de la République', codePostal: '84730', ville: 'Apt', lat: 43.7568, lng: 5.9776 },
    { id: 'MR026835', nom: 'Relais Avis Point', adresse: '9 rue de la République', codePostal: '84234', ville: 'Apt', lat: 44.2888, lng: 5.1536 },
    { id: 'MR026842', nom: 'Relais Valeur Panier', adresse: '57 rue de la République', codePostal: '84578', ville: 'Montélimar', lat: 43.9704, lng: 5.0864 },
    { id: 'MR026849', nom: 'Relais Avis Compte', adresse: '9 rue de la République', codePostal: '84416', ville: 'Orange', lat: 44.4272, lng: 4.7808 },
    { id: 'MR026856', nom: 'Relais Compte Stock', adresse: '41 rue de la République', codePostal: '84410', ville: 'Apt', lat: 44.3752, lng: 4.9024 },
    { id: 'MR026863', nom: 'Relais Avis Avis', adresse: '57 rue de la République', codePostal: '84804', ville: 'Apt', lat: 43.8040, lng: 5.7392 },
    { id: 'MR026870', nom: 'Relais Huile Total', adresse: '81 rue de la République', codePostal: '84020', ville: 'Montélimar', lat: 43.6624, lng: 5.8384 },
    { id: 'MR026877', nom: 'Relais Page Atelier', adresse: '1 rue de la République', codePostal: '84232', ville: 'Cavaillon', lat: 43.8352, lng: 5.3968 },
    { id: 'MR026884', nom: 'Relais Voile Huile', adresse: '33 rue de la République', codePostal: '84706', ville: 'Cavaillon', lat: 44.1112, lng: 4.8112 },
    { id: 'MR026891', nom: 'Relais Page Point', adresse: '105 rue de la République', codePostal: '84026', ville: 'Orange', lat: 44.2737, lng: 5.0080 },
    { id: 'MR026898', nom: 'Relais Stock Etiquette', adresse: '65 rue de la République', codePostal: '84498', ville: 'Apt', lat: 43.6760, lng: 5.1184 },
    { id: 'MR026905', nom: 'Relais Panier Stock', adresse: '57 rue de la République', codePostal: '84428', ville: 'Forcalquier', lat: 43.6432, lng: 5.5184 },
    { id: 'MR026912', nom: 'Relais Avis Page', adresse: '49 rue de la République', codePostal: '84648', ville: 'Montélimar', lat: 43.6632, lng: 5.2752 },
    { id: 'MR026919', nom: 'Relais Onglet Stock', adresse: '25 rue de la République', codePostal: '84148', ville: 'Sisteron', lat: 43.8000, lng: 4.7648 },
    { id: 'MR026926', nom: 'Relais Panier Page', adresse: '25 rue de la République', codePostal: '84226', ville: 'Apt', lat: 44.0448, lng: 4.8768 },
    { id: 'MR026933', nom: 'Relais Point Avis', adresse: '97 rue de la République', codePostal: '84436', ville: 'Sisteron', lat: 43.8416, lng: 5.1360 },
    { id: 'MR026940', nom: 'Relais Compte Huile', adresse: '41 rue de la République', codePostal: '84702', ville: 'Montélimar', lat: 44.2600, lng: 5.8224 },
    { id: 'MR026947', nom: 'Relais Huile Variante', adresse: '33 rue de la République', codePostal: '84230', ville: 'Apt', lat: 44.3656, lng: 5.2952 },
    { id: 'MR026954', nom: 'Relais Point Huile', adresse: '41 rue de la République', codePostal: '84860', ville: 'Cavaillon', lat: 44.2504, lng: 5.5072 },
    { id: 'MR026961', nom: 'Relais Etiquette Voile', adresse: '73 rue de la République', codePostal: '84088', ville: 'Cavaillon', lat: 44.1408, lng: 5.9168 },
    { id: 'MR026968', nom: 'Relais Valeur Code', adresse: '65 rue de la République', codePostal: '84702', ville: 'Montélimar', lat: 44.0616, lng: 4.8992 },
    { id: 'MR026975', nom: 'Relais Avis Compte', adresse: '113 rue de la République', codePostal: '84694', ville: 'Apt', lat: 44.3216, lng: 5.2976 },
    { id: 'MR026982', nom: 'Relais Avis Voile', adresse: '1 rue de la République', codePostal: '84844', ville: 'Sisteron', lat: 43.7808, lng: 4.6288 },
    { id: 'MR026989', nom: 'Relais Etiquette Valeur', adresse: '25 rue de la République', codePostal: '84778', ville: 'Cavaillon', lat: 44.4664, lng: 5.6944 },
    { id: 'MR026996', nom: 'Relais Point Stock', adresse: '81 rue de la République', codePostal: '84580', ville: 'Sisteron', lat: 44.4792, lng: 5.1776 },
    { id: 'MR027003', nom: 'Relais Variante Stock', adresse: '65 rue de la République', codePostal: '84846', ville: 'Cavaillon', lat: 44.3440, lng: 4.7600 },
    { id: 'MR027010', nom: 'Relais Variante Onglet', adresse: '41 rue de la République', codePostal: '84806', ville: 'Apt', lat: 43.8352, lng: 4.9088 },
    { id: 'MR027017', nom: 'Relais Total Code', adresse: '73 rue de la République', codePostal: '84144', ville: 'Montélimar', lat: 44.3944, lng: 5.9824 },
    { id: 'MR027024', nom: 'Relais Atelier Point', adresse: '41 rue de la République', codePostal: '84764', ville: 'Sisteron', lat: 44.1496, lng: 4.7184 },
    { id: 'MR027031', nom: 'Relais Compte Code', adresse: '105 rue de la République', codePostal: '84252', ville: 'Orange', lat: 43.6456, lng: 4.7840 },
    { id: 'MR027038', nom: 'Relais Atelier Avis', adresse: '41 rue de la République', codePostal: '84346', ville: 'Cavaillon', lat: 43.6496, lng: 5.1104 },
    { id: 'MR027045', nom: 'Relais Total Variante', adresse: '65 rue de la République', codePostal: '84416', ville: 'Orange', lat: 43.9032, lng: 4.6640 },
    { id: 'MR027052', nom: 'Relais Compte Avis', adresse: '65 rue de la République', codePostal: '84418', ville: 'Orange', lat: 44.1656, lng: 5.7536 },
    { id: 'MR027059', nom: 'Relais Stock Atelier', adresse: '105 rue de la République', codePostal: '84472', ville: 'Cavaillon', lat: 44.4112, lng: 4.7280 },
    { id: 'MR027066', nom: 'Relais Compte Valeur', adresse: '97 rue de la République', codePostal: '84444', ville: 'Cavaillon', lat: 43.8696, lng: 5.3328 },
    { id: 'MR027073', nom: 'Relais Voile Voile', adresse: '57 rue de la République', codePostal: '84758', ville: 'Montélimar', lat: 43.6592, lng: 5.8880 },
    { id: 'MR027080', nom: 'Relais Compte Page', adresse: '49 rue de la République', codePostal: '84272', ville: 'Montélimar', lat: 43.9624, lng: 4.6608 },
    { id: 'MR027087', nom: 'Relais Compte Valeur', adresse: '97 rue de la République', codePostal: '84832', ville: 'Montélimar', lat: 44.4296, lng: 5.7920 },
    { id: 'MR027094', nom: 'Relais Code Onglet', adresse: '113 rue de la République', codePostal: '84848', ville: 'Orange', lat: 43.6488, lng: 5.5536 },
    { id: 'MR027101', nom: 'Relais Code Panier', adresse: '17 rue de la République', codePostal: '84112', ville: 'Montélimar', lat: 43.8752, lng: 5.8512 },
    { id: 'MR027108', nom: 'Relais Variante Stock', adresse: '9 rue de la République', codePostal: '84586', ville: 'Montélimar', lat: 44.0520, lng: 5.6016 },
    { id: 'MR027115', nom: 'Relais Huile Stock', adresse: '49 rue de la République', codePostal: '84564', ville: 'Cavaillon', lat: 44.0864, lng: 5.2512 },
    { id: 'MR027122', nom: 'Relais Avis Compte', adresse: '73 rue de la République', codePostal: '84754', ville: 'Orange', lat: 44.3592, lng: 5.5184 },
    { id: 'MR027129', nom: 'Relais Onglet Valeur', adresse: '81 rue de la République', codePostal: '84270', ville: 'Apt', lat: 43.8184, lng: 5.2752 },
    { id: 'MR027136', nom: 'Relais Valeur Compte', adresse: '41 rue de la République', codePostal: '84646', ville: 'Apt', lat: 43.9376, lng: 5.8544 },
    { id: 'MR027143', nom: 'Relais Onglet Variante', adresse: '9 rue de la République', codePostal: '84476', ville: 'Sisteron', lat: 44.2745, lng: 5.1184 },
    { id: 'MR027150', nom: 'Relais Compte Valeur', adresse: '57 rue de la République', codePostal: '84260', ville: 'Cavaillon', lat: 44.4752, lng: 5.8816 },
    { id: 'MR027157', nom: 'Relais Panier Etiquette', adresse: '97 rue de la République', codePostal: '84376', ville: 'Sisteron', lat: 43.8104, lng: 5.5296 },
    { id: 'MR027164', nom: 'Relais Panier Panier', adresse: '9 rue de la République', codePostal: '84956', ville: 'Apt', lat: 43.7304, lng: 4.7920 },
    { id: 'MR027171', nom: 'Relais Point Huile', adresse: '73 rue de la République', codePostal: '84720', ville: 'Orange', lat: 44.2273, lng: 5.8880 },
    { id: 'MR027178', nom: 'Relais Valeur Onglet', adresse: '41 rue de la République', codePostal: '84168', ville: 'Apt', lat: 44.1368, lng: 5.2720 },
    { id: 'MR027185', nom: 'Relais Huile Variante', adresse: '49 rue de la République', codePostal: '84322', ville: 'Apt', lat: 44.1496, lng: 4.8064 },
    { id: 'MR027192', nom: 'Relais Compte Stock', adresse: '41 rue de la République', codePostal: '84074', ville: 'Montélimar', lat: 44.2192, lng: 4.9168 },
    { id: 'MR027199', nom: 'Relais Point Onglet', adresse: '41 rue de la République', codePostal: '84512', ville: 'Montélimar', lat: 44.2856, lng: 5.8208 },
    { id: 'MR027206', nom: 'Relais Page Onglet', adresse: '49 rue de la République', codePostal: '84960', ville: 'Cavaillon', lat: 44.4128, lng: 5.2672 },
    { id: 'MR027213', nom: 'Relais Stock Avis', adresse: '57 rue de la République', codePostal: '84726', ville: 'Montélimar', lat: 44.2240, lng: 4.9048 },
    { id: 'MR027220', nom: 'Relais Onglet Valeur', adresse: '25 rue de la République', codePostal: '84402', ville: 'Montélimar', lat: 43.8120, lng: 4.8400 },
    { id: 'MR027227', nom: 'Relais Point Voile', adresse: '57 rue de la République', codePostal: '84454', ville: 'Orange', lat: 44.3240, lng: 5.2912 },
    { id: 'MR027234', nom: 'Relais Page Compte', adresse: '97 rue de la République', codePostal: '84048', ville: 'Montélimar', lat: 44.1384, lng: 5.2192 },
    { id: 'MR027241', nom: 'Relais Page Panier', adresse: '25 rue de la République', codePostal: '84780', ville: 'Orange', lat: 44.3592, lng: 5.7872 },
    { id: 'MR027248', nom: 'Relais Total Variante', adresse: '1 rue de la République', codePostal: '84744', ville: 'Pertuis', lat: 44.1360, lng: 4.7888 },
    { id: 'MR027255', nom: 'Relais Huile Compte', adresse: '17 rue de la République', codePostal: '84944', ville: 'Orange', lat: 44.1408, lng: 5.0928 },
    { id: 'MR027262', nom: 'Relais Avis Avis', adresse: '57 rue de la République', codePostal: '84784', ville: 'Orange', lat: 43.9320, lng: 4.9664 },
    { id: 'MR027269', nom: 'Relais Stock Etiquette', adresse: '49 rue de la République', codePostal: '84586', ville: 'Apt', lat: 43.9568, lng: 5.4272 },
    { id: 'MR027276', nom: 'Relais Total Panier', adresse: '73 rue de la République', codePostal: '84096', ville: 'Montélimar', lat: 43.7208, lng: 5.4336 },
    { id: 'MR027283', nom: 'Relais Stock Total', adresse: '57 rue de la République', codePostal: '84670', ville: 'Apt', lat: 44.0888, lng: 5.4608 },
    { id: 'MR027290', nom: 'Relais Code Code', adresse: '17 rue de la République', codePostal: '84082', ville: 'Montélimar', lat: 43.7896, lng: 5.5488 },
    { id: 'MR027297', nom: 'Relais Variante Compte', adresse: '57 rue de la République', codePostal: '84626', ville: 'Orange', lat: 44.4096, lng: 5.6432 },
    { id: 'MR027304', nom: 'Relais Valeur Avis', adresse: '97 rue de la République', codePostal: '84232', ville: 'Apt', lat: 43.6800, lng: 4.6864 },
    { id: 'MR027311', nom: 'Relais Point Onglet', adresse: '1 rue de la République', codePostal: '84822', ville: 'Apt', lat: 44.4240, lng: 5.9632 },
    { id: 'MR027318', nom: 'Relais Onglet Code', adresse: '113 rue de la République', codePostal: '84760', ville: 'Apt', lat: 43.6048, lng: 4.6032 },
    { id: 'MR027325', nom: 'Relais Voile Onglet', adresse: '73 rue de la République', codePostal: '84774', ville: 'Apt', lat: 44.0424, lng: 5.5040 },
    { id: 'MR027332', nom: 'Relais Compte Voile', adresse: '73 rue de la République', codePostal: '84940', ville: 'Orange', lat: 43.7680, lng: 5.4368 },
    { id: 'MR027339', nom: 'Relais Valeur Code', adresse: '65 rue de la République', codePostal: '84046', ville: 'Cavaillon', lat: 44.2608, lng: 4.7312 },
    { id: 'MR027346', nom: 'Relais Etiquette Voile', adresse: '9 rue de la République', codePostal: '84700', ville: 'Sisteron', lat: 44.1080, lng: 4.8240 },
    { id: 'MR027353', nom: 'Relais Voile Stock', adresse: '9 rue de la République', codePostal: '84864', ville: 'Cavaillon', lat: 43.9384, lng: 5.2080 },
    { id: 'MR027360', nom: 'Relais Voile Onglet', adresse: '1 rue de la République', codePostal: '84522', ville: 'Cavaillon', lat: 43.7056, lng: 5.0336 },
    { id: 'MR027367', nom: 'Relais Variante Atelier', adresse: '49 rue de la République', codePostal: '84854', ville: 'Montélimar', lat: 44.2384, lng: 4.7040 },
    { id: 'MR027374', nom: 'Relais Compte Valeur', adresse: '49 rue de la République', codePostal: '84142', ville: 'Apt', lat: 43.6024, lng: 5.8448 },
    { id: 'MR027381', nom: 'Relais Onglet Voile', adresse: '1 rue de la République', codePostal: '84406', ville: 'Apt', lat: 44.0328, lng: 5.3664 },
    { id: 'MR027388', nom: 'Relais Avis Total', adresse: '49 rue de la République', codePostal: '84590', ville: 'Cavaillon', lat: 43.6976, lng: 4.8768 },
    { id: 'MR027395', nom: 'Relais Atelier Atelier', adresse: '25 rue de la République', codePostal: '84886', ville: 'Cavaillon', lat: 44.2976, lng: 5.7968 },
    { id: 'MR027402', nom: 'Relais Compte Huile', adresse: '57 rue de la République', codePostal: '84408', ville: 'Orange', lat: 43.6376, lng: 5.2384 },
    { id: 'MR027409', nom: 'Relais Huile Etiquette', adresse: '105 rue de la République', codePostal: '84322', ville: 'Orange', lat: 43.9512, lng: 4.7232 },
    { id: 'MR027416', nom: 'Relais Onglet Stock', adresse: '41 rue de la République', codePostal: '84406', ville: 'Orange', lat: 43.6816, lng: 5.7440 },
    { id: 'MR027423', nom: 'Relais Etiquette Onglet', adresse: '17 rue de la République', codePostal: '84162', ville: 'Orange', lat: 44.2744, lng: 5.6624 },
    { id: 'MR027430', nom: 'Relais Code Huile', adresse: '41 rue de la République', codePostal: '84234', ville: 'Montélimar', lat: 44.1224, lng: 5.3152 },
    { id: 'MR027437', nom: 'Relais Compte Total', adresse: '25 rue de la République', codePostal: '84338', ville: 'Sisteron', lat: 44.4896, lng: 5.2624 },
    { id: 'MR027444', nom: 'Relais Avis Total', adresse: '65 rue de la République', codePostal: '84154', ville: 'Montélimar', lat: 43.9400, lng: 4.8608 },
    { id: 'MR027451', nom: 'Relais Code Valeur', adresse: '1 rue de la République', codePostal: '84172', ville: 'Sisteron', lat: 43.6512, lng: 4.6144 },
    { id: 'MR027458', nom: 'Relais Avis Atelier', adresse: '97 rue de la République', codePostal: '84932', ville: 'Montélimar', lat: 43.8416, lng: 5.4560 },
    { id: 'MR027465', nom: 'Relais Point Panier', adresse: '105 rue de la République', codePostal: '84694', ville: 'Apt', lat: 44.4272, lng: 4.8184 },
    { id: 'MR027472', nom: 'Relais Total Voile', adresse: '81 rue de la République', codePostal: '84180', ville: 'Montélimar', lat: 43.9488, lng: 5.8960 },
    { id: 'MR027479', nom: 'Relais Etiquette Valeur', adresse: '73 rue de la République', codePostal: '84562', ville: 'Apt', lat: 44.0016, lng: 4.7616 },
    { id: 'MR027486', nom: 'Relais Etiquette Page', adresse: '41 rue de la République', codePostal: '84666', ville: 'Montélimar', lat: 43.6072, lng: 5.5008 },
    { id: 'MR027493', nom: 'Relais Compte Point', adresse: '113 rue de la République', codePostal: '84726', ville: 'Apt', lat: 43.8512, lng: 4.7648 },
    { id: 'MR027500', nom: 'Relais Compte Atelier', adresse: '65 rue de la République', codePostal: '84518', ville: 'Montélimar', lat: 43.8512, lng: 4.7984 },
    { id: 'MR027507', nom: 'Relais Variante Etiquette', adresse: '25 rue de la République', codePostal: '84936', ville: 'Apt', lat: 44.3736, lng: 4.6752 },
    { id: 'MR027514', nom: 'Relais Valeur Page', adresse: '105 rue de la République', codePostal: '84660', ville: 'Sisteron', lat: 44.1800, lng: 5.2048 },
    { id: 'MR027521', nom: 'Relais Huile Panier', adresse: '81 rue de la République', codePostal: '84630', ville: 'Orange', lat: 44.3760, lng: 5.9264 },
    { id: 'MR027528', nom: 'Relais Atelier Total', adresse: '33 rue de la République', codePostal: '84010', ville: 'Sisteron', lat: 43.9464, lng: 5.9648 },
    { id: 'MR027535', nom: 'Relais Code Huile', adresse: '65 rue de la République', codePostal: '84846', ville: 'Sisteron', lat: 43.6760, lng: 5.8560 },
    { id: 'MR027542', nom: 'Relais Voile Avis', adresse: '9 rue de la République', codePostal: '84028', ville: 'Montélimar', lat: 44.3240, lng: 5.7760 },
    { id: 'MR027549', nom: 'Relais Valeur Etiquette', adresse: '1 rue de la République', codePostal: '84262', ville: 'Orange', lat: 43.7888, lng: 5.4752 },
    { id: 'MR027556', nom: 'Relais Compte Atelier', adresse: '25 rue de la République', codePostal: '84430', ville: 'Cavaillon', lat: 43.7624, lng: 5.9536 },
    { id: 'MR027563', nom: 'Relais Point Voile', adresse: '65 avenue du Général de Gaulle', codePostal: '84786', ville: 'Apt', lat: 44.4072, lng: 4.7296 },
    { id: 'MR027570', nom: 'Relais Avis Total', adresse: '105 rue de la République', codePostal: '84410', ville: 'Sisteron', lat: 44.1832, lng: 4.9600 },
    { id: 'MR027577', nom: 'Relais Etiquette Point', adresse: '9 rue de la République', codePostal: '84574', ville: 'Apt', lat: 44.3016, lng: 5.4704 },
    { id: 'MR027584', nom: 'Relais Total Page', adresse: '25 rue de la République', codePostal: '84362', ville: 'Sisteron', lat: 44.0824, lng: 5.7792 },
    { id: 'MR027591', nom: 'Relais Point Page', adresse: '105 rue de la République', codePostal: '84130', ville: 'Cavaillon', lat: 43.8400, lng: 5.2384 },
    { id: 'MR027598', nom: 'Relais Onglet Valeur', adresse: '1 rue de la République', codePostal: '84426', ville: 'Montélimar', lat: 43.7360, lng: 4.8160 },
    { id: 'MR027605', nom: 'Relais Point Atelier', adresse: '17 rue de la République', codePostal: '84176', ville: 'Montélimar', lat: 44.2552, lng: 4.9728 },
    { id: 'MR027612', nom: 'Relais Code Huile', adresse: '97 rue de la République', codePostal: '84566', ville: 'Orange', lat: 43.9680, lng: 5.8848 },
    { id: 'MR027619', nom: 'Relais Onglet Total', adresse: '113 rue de la République', codePostal: '84954', ville: 'Cavaillon', lat: 43.6016, lng: 5.3536 },
    { id: 'MR027626', nom: 'Relais Page Avis', adresse: '17 rue de la République', codePostal: '84882', ville: 'Sisteron', lat: 43.9632, lng: 4.9152 },
    { id: 'MR027633', nom: 'Relais Total Avis', adresse: '97 rue de la République', codePostal: '84272', ville: 'Apt', lat: 43.7352, lng: 5.4224 },
    { id: 'MR027640', nom: 'Relais Code Total', adresse: '41 rue de la République', codePostal: '84512', ville: 'Sisteron', lat: 44.0816, lng: 5.4112 },
    { id: 'MR027647', nom: 'Relais Panier Variante', adresse: '25 rue de la République', codePostal: '84070', ville: 'Montélimar', lat: 43.8888, lng: 5.1744 },
    { id: 'MR027654', nom: 'Relais Code Point', adresse: '49 rue de la République', codePostal: '84524', ville: 'Sisteron', lat: 44.0648, lng: 5.4384 },
    { id: 'MR027661', nom: 'Relais Panier Etiquette', adresse: '65 rue de la République', codePostal: '84536', ville: 'Montélimar', lat: 43.8792, lng: 5.0336 },
    { id: 'MR027668', nom: 'Relais Etiquette Page', adresse: '113 rue de la République', codePostal: '84248', ville: 'Montélimar', lat: 43.7688, lng: 5.3376 },
    { id: 'MR027675', nom: 'Relais Voile Avis', adresse: '57 rue de la République', codePostal: '84786', ville: 'Orange', lat: 44.3816, lng: 4.7440 },
    { id: 'MR027682', nom: 'Relais Avis Valeur', adresse: '9 rue de la République', codePostal: '84018', ville: 'Cavaillon', lat: 43.7288, lng: 5.4544 },
    { id: 'MR027689', nom: 'Relais Code Variante', adresse: '1 rue de la République', codePostal: '84358', ville: 'Montélimar', lat: 43.9152, lng: 5.5504 },
    { id: 'MR027696', nom: 'Relais Page Onglet', adresse: '49 rue de la République', codePostal: '84174', ville: 'Sisteron', lat: 44.1264, lng: 5.6496 },
    { id: 'MR027703', nom: 'Relais Total Page', adresse: '33 rue de la République', codePostal: '84492', ville: 'Orange', lat: 43.9224, lng: 4.9680 },
    { id: 'MR027710', nom: 'Relais Total Huile', adresse: '89 rue de la République', codePostal: '84598', ville: 'Orange', lat: 43.7200, lng: 5.8032 },
    { id: 'MR027717', nom: 'Relais Etiquette Stock', adresse: '57 rue de la République', codePostal: '84938', ville: 'Cavaillon', lat: 44.1408, lng: 5.3552 },
    { id: 'MR027724', nom: 'Relais Atelier Code', adresse: '1 rue de la République', codePostal: '84234', ville: 'Apt', lat: 43.7160, lng: 5.7280 },
    { id: 'MR027731', nom: 'Relais Code Point', adresse: '33 rue de la République', codePostal: '84616', ville: 'Sisteron', lat: 43.7960, lng: 4.9504 },
    { id: 'MR027738', nom: 'Relais Page Total', adresse: '1 rue de la République', codePostal: '84750', ville: 'Apt', lat: 44.3488, lng: 4.9680 },
    { id: 'MR027745', nom: 'Relais Panier Stock', adresse: '57 rue de la République', codePostal: '84578', ville: 'Montélimar', lat: 43.9000, lng: 5.0784 },
    { id: 'MR027752', nom: 'Relais Panier Panier', adresse: '113 rue de la République', codePostal: '84482', ville: 'Montélimar', lat: 44.1888, lng: 5.6128 },
    { id: 'MR027759', nom: 'Relais Avis Avis', adresse: '105 rue de la République', codePostal: '84386', ville: 'Montélimar', lat: 43.8616, lng: 5.7072 },
    { id: 'MR027766', nom: 'Relais Onglet Compte', adresse: '49 rue de la République', codePostal: '84506', ville: 'Cavaillon', lat: 44.1456, lng: 5.1248 },
    { id: 'MR027773', nom: 'Relais Etiquette Stock', adresse: '25 rue de la République', codePostal: '84890', ville: 'Orange', lat: 44.0608, lng: 5.0704 },
    { id: 'MR027780', nom: 'Relais Atelier Point', adresse: '73 rue de la République', codePostal: '84084', ville: 'Apt', lat: 44.1280, lng: 5.6560 },
    { id: 'MR027787', nom: 'Relais Code Etiquette', adresse: '9 avenue du Général de Gaulle', codePostal: '84716', ville: 'Apt', lat: 44.3968, lng: 5.5600 },
    { id: 'MR027794', nom: 'Relais Page Atelier', adresse: '65 rue de la République', codePostal: '84062', ville: 'Montélimar', lat: 43.7656, lng: 5.7008 },
    { id: 'MR027801', nom: 'Relais Avis Voile', adresse: '49 rue de la République', codePostal: '84662', ville: 'Cavaillon', lat: 44.4208, lng: 5.8480 },
    { id: 'MR027808', nom: 'Relais Total Onglet', adresse: '25 rue de la République', codePostal: '84180', ville: 'Orange', lat: 44.4480, lng: 5.9488 },
    { id: 'MR027815', nom: 'Relais Etiquette Page', adresse: '57 rue de la République', codePostal: '84300', ville: 'Apt', lat: 43.6440, lng: 5.9136 },
    { id: 'MR027822', nom: 'Relais Compte Stock', adresse: '73 rue de la République', codePostal: '84306', ville: 'Montélimar', lat: 44.3792, lng: 5.5104 },
    { id: 'MR027829', nom: 'Relais Variante Voile', adresse: '25 rue de la République', codePostal: '84142', ville: 'Montélimar', lat: 44.0360, lng: 5.5328 },
    { id: 'MR027836', nom: 'Relais Atelier Compte', adresse: '113 rue de la République', codePostal: '84984', ville: 'Orange', lat: 43.9936, lng: 5.9480 },
    { id: 'MR027843', nom: 'Relais Onglet Etoile', adresse: '113 rue de la République', codePostal: '84430', ville: 'Sisteron', lat: 43.8072, lng: 5.2544 },
    { id: 'MR027850', nom: 'Relais Avis Compte', adresse: '81 rue de la République', codePostal: '84164', ville: 'Cavaillon', lat: 44.3592, lng: 5.0976 },
    { id: 'MR027857', nom: 'Relais Atelier Code', adresse: '41 rue de la République', codePostal: '84700', ville: 'Apt', lat: 43.8832, lng: 5.3312 },
    { id: 'MR027864', nom: 'Relais Valeur Etiquette', adresse: '57 rue de la République', codePostal: '84988', ville: 'Sisteron', lat: 44.3024, lng: 4.6192 },
    { id: 'MR027871', nom: 'Relais Compte Page', adresse: '65 rue de la République', codePostal: '84190', ville: 'Sisteron', lat: 44.2112, lng: 5.8432 },
    { id: 'MR027878', nom: 'Relais Voile Valeur', adresse: '33 rue de la République', codePostal: '84632', ville: 'Orange', lat: 43.8256, lng: 5.5072 },
    { id: 'MR027885', nom: 'Relais Page Code', adresse: '89 rue de la République', codePostal: '84538', ville: 'Orange', lat: 43.9576, lng: 5.9024 },
    { id: 'MR027892', nom: 'Relais Page Huile', adresse: '81 rue de la République', codePostal: '84338', ville: 'Montélimar', lat: 43.6824, lng: 5.5456 },
    { id: 'MR027899', nom: 'Relais Compte Huile', adresse: '49 rue de la République', codePostal: '84490', ville: 'Apt', lat: 43.8040, lng: 5.9200 },
    { id: 'MR027906', nom: 'Relais Voile Stock', adresse: '1 rue de la République', codePostal: '84222', ville: 'Montélimar', lat: 43.6600, lng: 5.1760 },
    { id: 'MR027913', nom: 'Relais Compte Huile', adresse: '49 rue de la République', codePostal: '84472', ville: 'Sisteron', lat: 44.2208, lng: 5.2992 },
    { id: 'MR027920', nom: 'Relais Code Variante', adresse: '33 rue de la République', codePostal: '84736', ville: 'Cavaillon', lat: 43.8536, lng: 5.5776 },
    { id: 'MR027927', nom: 'Relais Point Avis', adresse: '81 rue de la République', codePostal: '84422', ville: 'Orange', lat: 43.9224, lng: 5.3504 },
    { id: 'MR027934', nom: 'Relais Total Point', adresse: '33 rue de la République', codePostal: '84046', ville: 'Montélimar', lat: 44.2376, lng: 5.5792 },
    { id: 'MR027941', nom: 'Relais Voile Panier', adresse: '105 rue de la République', codePostal: '84584', ville: 'Apt', lat: 43.6832, lng: 5.8464 },
    { id: 'MR027948', nom: 'Relais Compte Variante', adresse: '1 rue de la République', codePostal: '84824', ville: 'Cavaillon', lat: 43.6480, lng: 4.7984 },
    { id: 'MR027955', nom: 'Relais Code Panier', adresse: '57 rue de la République', codePostal: '84956', ville: 'Sisteron', lat: 44.2432, lng: 4.6576 },
    { id: 'MR027962', nom: 'Relais Voile Etiquette', adresse: '41 rue de la République', codePostal: '84342', ville: 'Apt', lat: 44.2680, lng: 4.7440 },
    { id: 'MR027969', nom: 'Relais Panier Voile', adresse: '74 rue de la République', codePostal: '84404', ville: 'Cavaillon', lat: 44.4880, lng: 5.6832 },
    { id: 'MR027976', nom: 'Relais Point Code', adresse: '17 rue de la République', codePostal: '84724', ville: 'Apt', lat: 43.9920, lng: 5.6304 },
    { id: 'MR027983', nom: 'Relais Page Onglet', adresse: '105 rue de la République', codePostal: '84930', ville: 'Sisteron', lat: 44.2688, lng: 5.5744 },
    { id: 'MR027990', nom: 'Relais Variante Avis', adresse: '65 rue de la République', codePostal: '84950', ville: 'Apt', lat: 44.2272, lng: 4.6480 },
    { id: 'MR027997', nom: 'Relais Atelier Point', adresse: '17 rue de la République', codePostal: '84544', ville: 'Cavaillon', lat: 44.0984, lng: 5.4912 },
    { id: 'MR028004', nom: 'Relais Panier Voile', adresse: '81 rue de la République', codePostal: '84472', ville: 'Sisteron', lat: 43.6552, lng: 4.8272 },
    { id: 'MR028011', nom: 'Relais Total Onglet', adresse: '17 avenue du Général de Gaulle', codePostal: '84236', ville: 'Orange', lat: 44.3664, lng: 5.7872 },
    { id: 'MR028018', nom: 'Relais Voile Page', adresse: '81 rue de la République', codePostal: '84106', ville: 'Orange', lat: 44.2336, lng: 4.6848 },
    { id: 'MR028025', nom: 'Relais Valeur Etiquette', adresse: '81 rue de la République', codePostal: '84934', ville: 'Cavaillon', lat: 43.6664, lng: 5.4928 },
    { id: 'MR028032', nom: 'Relais Panier Panier', adresse: '113 rue de la République', codePostal: '84190', ville: 'Montélimar', lat: 43.6568, lng: 4.8128 },
    { id: 'MR028039', nom: 'Relais Compte Onglet', adresse: '89 rue de la République', codePostal: '84260', ville: 'Cavaillon', lat: 43.6352, lng: 5.2896 },
    { id: 'MR028046', nom: 'Relais Total Code', adresse: '89 rue de la République', codePostal: '84172', ville: 'Orange', lat: 44.4312, lng: 5.1808 },
    { id: 'MR028053', nom: 'Relais Page Onglet', adresse: '97 rue de la République', codePostal: '84746', ville: 'Cavaillon', lat: 43.9704, lng: 5.0240 },
    { id: 'MR028060', nom: 'Relais Avis Atelier', adresse: '9 rue de la République', codePostal: '84858', ville: 'Cavaillon', lat: 44.3208, lng: 5.7808 },
    { id: 'MR028067', nom: 'Relais Stock Total', adresse: '25 rue de la République', codePostal: '84606', ville: 'Sisteron', lat: 44.3168, lng: 4.6048 },
    { id: 'MR028074', nom: 'Relais Voile Point', adresse: '9 rue de la République', codePostal: '84418', ville: 'Apt', lat: 44.4440, lng: 5.2272 },
    { id: 'MR028081', nom: 'Relais Panier Point', adresse: '57 rue de la République', codePostal: '84392', ville: 'Cavaillon', lat: 43.6224, lng: 5.6496 },
    { id: 'MR028088', nom: 'Relais Code Atelier', adresse: '97 rue de la République', codePostal: '84942', ville: 'Sisteron', lat: 44.4808, lng: 5.3808 },
    { id: 'MR028095', nom: 'Relais Code Avis', adresse: '49 rue de la République', codePostal: '84892', ville: 'Cavaillon', lat: 43.8184, lng: 5.6592 },
    { id: 'MR028102', nom: 'Relais Point Code', adresse: '57 rue de la République', codePostal: '84200', ville: 'Cavaillon', lat: 44.3752, lng: 5.1488 },
    { id: 'MR028109', nom: 'Relais Total Variante', adresse: '33 rue de la République', codePostal: '84576', ville: 'Apt', lat: 44.3312, lng: 5.8000 },
    { id: 'MR028116', nom: 'Relais Variante Stock', adresse: '17 rue de la République', codePostal: '84070', ville: 'Cavaillon', lat: 44.3248, lng: 5.0704 },
    { id: 'MR028123', nom: 'Relais Huile Avis', adresse: '1 rue de la République', codePostal: '84522', ville: 'Sisteron', lat: 43.8240, lng: 5.5328 },
    { id: 'MR028130', nom: 'Relais Total Onglet', adresse: '17 rue de la République', codePostal: '84160', ville: 'Montélimar', lat: 44.0752, lng: 4.6256 },
    { id: 'MR028137', nom: 'Relais Panier Page', adresse: '17 rue de la République', codePostal: '84574', ville: 'Apt', lat: 43.8568, lng: 4.7072 },
    { id: 'MR028144', nom: 'Relais Onglet Etiquette', adresse: '49 rue de la République', codePostal: '84708', ville: 'Cavaillon', lat: 43.7512, lng: 4.8544 },
    { id: 'MR028151', nom: 'Relais Panier Stock', adresse: '9 rue de la République', codePostal: '84128', ville: 'Sisteron', lat: 44.4184, lng: 5.0272 },
    { id: 'MR028158', nom: 'Relais Total Point', adresse: '17 rue de la République', codePostal: '84214', ville: 'Cavaillon', lat: 44.1312, lng: 5.2080 },
    { id: 'MR028165', nom: 'Relais Page Voile', adresse: '17 rue de la République', codePostal: '84786', ville: 'Sisteron', lat: 43.7104, lng: 4.8064 },
    { id: 'MR028172', nom: 'Relais Voile Avis', adresse: '81 rue de la République', codePostal: '84732', ville: 'Apt', lat: 44.4816, lng: 5.7456 },
    { id: 'MR028179', nom: 'Relais Page Etiquette', adresse: '57 rue de la République', codePostal: '84914', ville: 'Montélimar', lat: 44.0528, lng: 5.0400 },
    { id: 'MR028186', nom: 'Relais Valeur Panier', adresse: '33 rue de la République', codePostal: '84914', ville: 'Cavaillon', lat: 44.4184, lng: 4.9600 },
    { id: 'MR028193', nom: 'Relais Variante Code', adresse: '65 rue de la République', codePostal: '84776', ville: 'Apt', lat: 44.2920, lng: 5.2736 },
    { id: 'MR028200', nom: 'Relais Atelier Voile', adresse: '73 rue de la République', codePostal: '84114', ville: 'Sisteron', lat: 44.1440, lng: 4.7696 },
    { id: 'MR028207', nom: 'Relais Point Panier', adresse: '105 rue de la République', codePostal: '84434', ville: 'Orange', lat: 43.6952, lng: 4.8168 },
    { id: 'MR028214', nom: 'Relais Huile Huile', adresse: '49 rue de la République', codePostal: '84362', ville: 'Sisteron', lat: 43.9800, lng: 5.4416 },
    { id: 'MR028221', nom: 'Relais Stock Atelier', adresse: '25 rue de la République', codePostal: '84266', ville: 'Montélimar', lat: 43.7432, lng: 5.8432 },
    { id: 'MR028228', nom: 'Relais Variante Onglet', adresse: '65 rue de la République', codePostal: '84618', ville: 'Sisteron', lat: 43.8280, lng: 4.6992 },
    { id: 'MR028235', nom: 'Relais Etiquette Huile', adresse: '49 rue de la République', codePostal: '84608', ville: 'Orange', lat: 44.0248, lng: 4.7792 },
    { id: 'MR028242', nom: 'Relais Voile Total', adresse: '49 rue de la République', codePostal: '84414', ville: 'Cavaillon', lat: 43.6192, lng: 4.9616 },
    { id: 'MR028249', nom: 'Relais Avis Voile', adresse: '97 rue de la République', codePostal: '84474', ville: 'Apt', lat: 44.2696, lng: 4.8256 },
    { id: 'MR028256', nom: 'Relais Huile Total', adresse: '17 rue de la République', codePostal: '84584', ville: 'Cavaillon', lat: 44.0496, lng: 4.6664 },
    { id: 'MR028263', nom: 'Relais Huile Page', adresse: '9 rue de la République', codePostal: '84874', ville: 'Apt', lat: 44.2368, lng: 4.8232 },
    { id: 'MR028270', nom: 'Relais Valeur Etiquette', adresse: '25 rue de la République', codePostal: '84972', ville: 'Sisteron', lat: 44.4632, lng: 5.2944 },
    { id: 'MR028277', nom: 'Relais Stock Atelier', adresse: '65 rue de la République', codePostal: '84072', ville: 'Montélimar', lat: 43.9504, lng: 4.8336 },
    { id: 'MR028284', nom: 'Relais Stock Compte', adresse: '65 rue de la République', codePostal: '84946', ville: 'Apt', lat: 43.6968, lng: 5.4352 },
    { id: 'MR028291', nom: 'Relais Point Huile', adresse: '1 rue de la République', codePostal: '84984', ville: 'Montélimar', lat: 44.2208, lng: 5.9136 },
    { id: 'MR028298', nom: 'Relais Compte Total', adresse: '41 rue de la République', codePostal: '84160', ville: 'Montélimar', lat: 44.1840, lng: 5.4624 },
    { id: 'MR028305', nom: 'Relais Huile Compte', adresse: '41 rue de la République', codePostal: '84832', ville: 'Orange', lat: 43.9424, lng: 4.9568 },
    { id: 'MR028312', nom: 'Relais Voile Point', adresse: '41 rue de la République', codePostal: '84624', ville: 'Cavaillon', lat: 44.1704, lng: 5.0736 },
    { id: 'MR028319', nom: 'Relais Page Code', adresse: '1 rue de la République', codePostal: '84984', ville: 'Apt', lat: 44.2520, lng: 5.3264 },
    { id: 'MR028326', nom: 'Relais Panier Etiquette', adresse: '105 rue de la République', codePostal: '84886', ville: 'Apt', lat: 44.1912, lng: 5.6336 },
    { id: 'MR028333', nom: 'Relais Panier Panier', adresse: '41 rue de la République', codePostal: '84848', ville: 'Apt', lat: 44.2512, lng: 5.4672 },
    { id: 'MR028340', nom: 'Relais Code Total', adresse: '73 rue de la République', codePostal: '84238', ville: 'Sisteron', lat: 43.9968, lng: 4.9760 },
    { id: 'MR028347', nom: 'Relais Page Voile', adresse: '81 rue de la République', codePostal: '84006', ville: 'Montélimar', lat: 44.4184, lng: 4.7536 },
    { id: 'MR028354', nom: 'Relais Avis Panier', adresse: '57 rue de la République', codePostal: '84332', ville: 'Apt', lat: 44.1344, lng: 5.7136 },
    { id: 'MR028361', nom: 'Relais Variante Variante', adresse: '49 rue de la République', codePostal: '84944', ville: 'Orange', lat: 44.1240, lng: 5.1200 },
    { id: 'MR028368', nom: 'Relais Avis Variante', adresse: '49 rue de la République', codePostal: '84378', ville: 'Montélimar', lat: 43.9424, lng: 5.1744 },
    { id: 'MR028375', nom: 'Relais Voile Point', adresse: '57 rue de la République', codePostal: '84720', ville: 'Cavaillon', lat: 43.8640, lng: 5.1408 },
    { id: 'MR028382', nom: 'Relais Compte Variante', adresse: '105 rue de la République', codePostal: '84224', ville: 'Montélimar', lat: 43.6752, lng: 4.8912 },
    { id: 'MR028389', nom: 'Relais Atelier Valeur', adresse: '57 rue de la République', codePostal: '84104', ville: 'Sisteron', lat: 43.8032, lng: 5.7680 },
    { id: 'MR028396', nom: 'Relais Onglet Huile', adresse: '81 rue de la République', codePostal: '84414', ville: 'Sisteron', lat: 44.1624, lng: 4.8352 },
    { id: 'MR028403', nom: 'Relais Compte Onglet', adresse: '9 rue de la République', codePostal: '84812', ville: 'Orange', lat: 43.7408, lng: 5.0080 },
    { id: 'MR028410', nom: 'Relais Variante Avis', adresse: '33 rue de la République', codePostal: '84442', ville: 'Sisteron', lat: 43.9288, lng: 5.2464 },
    { id: 'MR028417', nom: 'Relais Stock Total', adresse: '113 rue de la République', codePostal: '84472', ville: 'Cavaillon', lat: 44.3432, lng: 5.6232 },
    { id: 'MR028424', nom: 'Relais Point Atelier', adresse: '89 rue de la République', codePostal: '84324', ville: 'Sisteron', lat: 44.3552, lng: 5.1088 },
    { id: 'MR028431', nom: 'Relais Etiquette Onglet', adresse: '105 rue de la République', codePostal: '84748', ville: 'Apt', lat: 44.4312, lng: 5.7888 },
    { id: 'MR028438', nom: 'Relais Page Valeur', adresse: '9 rue de la République', codePostal: '84248', ville: 'Cavaillon', lat: 44.2704, lng: 5.3056 },
    { id: 'MR028445', nom: 'Relais Panier Code', adresse: '113 rue de la République', codePostal: '84682', ville: 'Montélimar', lat: 43.8184, lng: 4.9104 },
    { id: 'MR028452', nom: 'Relais Atelier Point', adresse: '65 rue de la République', codePostal: '84136', ville: 'Apt', lat: 44.0848, lng: 5.9248 },
    { id: 'MR028459', nom: 'Relais Onglet Panier', adresse: '65 rue de la République', codePostal: '84444', ville: 'Cavaillon', lat: 43.7632, lng: 5.7984 },
    { id: 'MR028466', nom: 'Relais Total Etiquette', adresse: '41 rue de la République', codePostal: '84300', ville: 'Sisteron', lat: 43.9376, lng: 5.5232 },
    { id: 'MR028473', nom: 'Relais Total Voile', adresse: '81 rue de la République', codePostal: '84528', ville: 'Apt', lat: 44.1400, lng: 4.8176 },
    { id: 'MR028480', nom: 'Relais Avis Stock', adresse: '73 rue de la République', codePostal: '84544', ville: 'Cavaillon', lat: 44.2416, lng: 5.0208 },
    { id: 'MR028487', nom: 'Relais Code Panier', adresse: '97 rue de la République', codePostal: '84112', ville: 'Apt', lat: 43.8776, lng: 4.8408 },
    { id: 'MR028494', nom: 'Relais Total Valeur', adresse: '17 rue de la République', codePostal: '84464', ville: 'Cavaillon', lat: 43.6848, lng: 5.4144 },
    { id: 'MR028501', nom: 'Relais Total Etiquette', adresse: '9 rue de la République', codePostal: '84182', ville: 'Orange', lat: 44.0384, lng: 5.1136 },
    { id: 'MR028508', nom: 'Relais Stock Atelier', adresse: '41 rue de la République', codePostal: '84438', ville: 'Cavaillon', lat: 43.9592, lng: 5.7728 },
    { id: 'MR028515', nom: 'Relais Page Valeur', adresse: '41 rue de la République', codePostal: '84070', ville: 'Cavaillon', lat: 43.7848, lng: 5.3232 },
    { id: 'MR028522', nom: 'Relais Onglet Total', adresse: '17 rue de la République', codePostal: '84782', ville: 'Cavaillon', lat: 43.8768, lng: 5.6224 },
    { id: 'MR028529', nom: 'Relais Atelier Onglet', adresse: '57 rue de la République', codePostal: '84638', ville: 'Cavaillon', lat: 44.0496, lng: 5.5344 },
    { id: 'MR028536', nom: 'Relais Avis Onglet', adresse: '73 rue de la République', codePostal: '84686', ville: 'Sisteron', lat: 44.1240, lng: 4.9440 },
    { id: 'MR028543', nom: 'Relais Onglet Huile', adresse: '41 rue de la République', codePostal: '84794', ville: 'Sisteron', lat: 44.3728, lng: 5.0176 },
    { id: 'MR028550', nom: 'Relais Stock Variante', adresse: '1 rue de la République', codePostal: '84036', ville: 'Cavaillon', lat: 43.8784, lng: 4.8432 },
    { id: 'MR028557', nom: 'Relais Atelier Variante', adresse: '113 rue de la République', codePostal: '84702', ville: 'Montélimar', lat: 44.4088, lng: 5.7992 },
    { id: 'MR028564', nom: 'Relais Code Stock', adresse: '65 rue de la République', codePostal: '84524', ville: 'Cavaillon', lat: 44.2872, lng: 5.2832 },
    { id: 'MR028571', nom: 'Relais Page Variante', adresse: '89 rue de la République', codePostal: '84458', ville: 'Orange', lat: 44.2488, lng: 5.8400 },
    { id: 'MR028578', nom: 'Relais Page Valeur', adresse: '81 rue de la République', codePostal: '84536', ville: 'Cavaillon', lat: 44.2280, lng: 4.9072 },
    { id: 'MR028585', nom: 'Relais Total Code', adresse: '97 rue de la République', codePostal: '84288', ville: 'Cavaillon', lat: 44.0112, lng: 5.5088 },
    { id: 'MR028592', nom: 'Relais Point Voile', adresse: '89 rue de la République', codePostal: '84296', ville: 'Cavaillon', lat: 43.8384, lng: 4.9776 },
    { id: 'MR028599', nom: 'Relais Voile Voile', adresse: '41 rue de la République', codePostal: '84644', ville: 'Apt', lat: 44.1672, lng: 4.7328 },
    { id: 'MR028606', nom: 'Relais Voile Panier', adresse: '49 rue de la République', codePostal: '84368', ville: 'Apt', lat: 44.4688, lng: 5.1456 },
    { id: 'MR028613', nom: 'Relais Page Variante', adresse: '113 rue de la République', codePostal: '84506', ville: 'Montélimar', lat: 43.7448, lng: 5.6288 },
    { id: 'MR028620', nom: 'Relais Valeur Variante', adresse: '25 rue de la République', codePostal: '84452', ville: 'Apt', lat: 43.7800, lng: 5.4672 },
    { id: 'MR028627', nom: 'Relais Total Page', adresse: '113 rue de la République', codePostal: '84506', ville: 'Apt', lat: 44.3960, lng: 4.7072 },
    { id: 'MR028634', nom: 'Relais Point Etiquette', adresse: '97 rue de la République', codePostal: '84162', ville: 'Cavaillon', lat: 44.3552, lng: 5.0160 },
    { id: 'MR028641', nom: 'Relais Panier Avis', adresse: '81 rue de la République', codePostal: '84820', ville: 'Orange', lat: 43.8096, lng: 5.5312 },
    { id: 'MR028648', nom: 'Relais Stock Atelier', adresse: '9 rue de la République', codePostal: '84154', ville: 'Apt', lat: 43.6376, lng: 5.7344 },
    { id: 'MR028655', nom: 'Relais Relais Total', adresse: '33 rue de la République', codePostal: '84120', ville: 'Apt', lat: 43.7408, lng: 4.6432 },
    { id: 'MR028662', nom: 'Relais Page Onglet', adresse: '105 rue de la République', codePostal: '84254', ville: 'Montélimar', lat: 43.8200, lng: 5.0624 },
    { id: 'MR028669', nom: 'Relais Avis Code', adresse: '41 rue de la République', codePostal: '84082', ville: 'Sisteron', lat: 43.7320, lng: 5.0784 },
    { id: 'MR028676', nom: 'Relais Etiquette Panier', adresse: '89 rue de la République', codePostal: '84454', ville: 'Montélimar', lat: 44.3184, lng: 4.6384 },
    { id: 'MR028683', nom: 'Relais Atelier Valeur', adresse: '105 rue de la République', codePostal: '84046', ville: 'Orange', lat: 43.8008, lng: 5.4496 },
    { id: 'MR028690', nom: 'Relais Point Atelier', adresse: '73 rue de la République', codePostal: '84040', ville: 'Montélimar', lat: 43.6544, lng: 5.7872 },
    { id: 'MR028697', nom: 'Relais Variante Panier', adresse: '33 rue de la République', codePostal: '84784', ville: 'Orange', lat: 44.1880, lng: 5.7632 },
    { id: 'MR028704', nom: 'Relais Point Atelier', adresse: '65 rue de la République', codePostal: '84940', ville: 'Orange', lat: 43.9912, lng: 4.7840 },
    { id: 'MR028711', nom: 'Relais Onglet Atelier', adresse: '9 rue de la République', codePostal: '84514', ville: 'Orange', lat: 44.2624, lng: 5.6240 },
    { id: 'MR028718', nom: 'Relais Page Valeur', adresse: '57 avenue du Général de Gaulle', codePostal: '84348', ville: 'Montélimar', lat: 44.0016, lng: 5.8016 },
    { id: 'MR028725', nom: 'Relais Onglet Huile', adresse: '1 rue de la République', codePostal: '84754', ville: 'Apt', lat: 43.9224, lng: 4.8048 },
    { id: 'MR028732', nom: 'Relais Valeur Valeur', adresse: '113 rue de la République', codePostal: '84960', ville: 'Cavaillon', lat: 44.4464, lng: 5.6528 },
    { id: 'MR028739', nom: 'Relais Page Code', adresse: '73 rue de la République', codePostal: '84782', ville: 'Cavaillon', lat: 43.9488, lng: 5.0720 },
    { id: 'MR028746', nom: 'Relais Code Stock', adresse: '17 rue de la République', codePostal: '84958', ville: 'Cavaillon', lat: 44.0976, lng: 4.9512 },
    { id: 'MR028753', nom: 'Relais Onglet Etiquette', adresse: '113 rue de la République', codePostal: '84570', ville: 'Apt', lat: 43.6752, lng: 5.3392 },
    { id: 'MR028760', nom: 'Relais Total Etiquette', adresse: '89 rue de la République', codePostal: '84328', ville: 'Cavaillon', lat: 43.7944, lng: 4.6528 },
    { id: 'MR028767', nom: 'Relais Point Code', adresse: '57 rue de la République', codePostal: '84516', ville: 'Montélimar', lat: 43.8000, lng: 5.6736 },
    { id: 'MR028774', nom: 'Relais Point Avis', adresse: '17 rue de la République', codePostal: '84108', ville: 'Montélimar', lat: 44.3408, lng: 5.8384 },
    { id: 'MR028781', nom: 'Relais Panier Huile', adresse: '33 rue de la République', codePostal: '84456', ville: 'Sisteron', lat: 44.3664, lng: 5.6448 },
    { id: 'MR028788', nom: 'Relais Atelier Huile', adresse: '57 rue de la République', codePostal: '84654', ville: 'Apt', lat: 44.2208, lng: 5.6240 },
    { id: 'MR028795', nom: 'Relais Etiquette Etiquette', adresse: '25 rue de la République', codePostal: '84574', ville: 'Montélimar', lat: 43.8808, lng: 5.5456 },
    { id: 'MR028802', nom: 'Relais Stock Code', adresse: '105 rue de la République', codePostal: '84934', ville: 'Apt', lat: 44.0608, lng: 5.3168 },
    { id: 'MR028809', nom: 'Relais Total Stock', adresse: '1 rue de la République', codePostal: '84962', ville: 'Orange', lat: 44.0168, lng: 5.7936 },
    { id: 'MR028816', nom: 'Relais Valeur Valeur', adresse: '25 rue de la République', codePostal: '84066', ville: 'Montélimar', lat: 44.4560, lng: 5.9744 },
    { id: 'MR028823', nom: 'Relais Etiquette Stock', adresse: '17 rue de la République', codePostal: '84100', ville: 'Sisteron', lat: 43.8512, lng: 5.5168 },
    { id: 'MR028830', nom: 'Relais Variante Total', adresse: '1 rue de la République', codePostal: '84886', ville: 'Sisteron', lat: 44.3720, lng: 4.8848 },
    { id: 'MR028837', nom: 'Relais Huile Page', adresse: '89 rue de la République', codePostal: '84148', ville: 'Apt', lat: 43.9368, lng: 5.3104 },
    { id: 'MR028844', nom: 'Relais Total Variante', adresse: '33 rue de la République', codePostal: '84790', ville: 'Orange', lat: 44.4792, lng: 4.7392 },
    { id: 'MR028851', nom: 'Relais Variante Atelier', adresse: '41 rue de la République', codePostal: '84602', ville: 'Apt', lat: 44.1656, lng: 5.4656 },
    { id: 'MR028858', nom: 'Relais Huile Huile', adresse: '17 rue de la République', codePostal: '84786', ville: 'Montélimar', lat: 43.6800, lng: 5.4896 },
    { id: 'MR028865', nom: 'Relais Point Avis', adresse: '81 rue de la République', codePostal: '84854', ville: 'Montélimar', lat: 43.6152, lng: 5.6688 },
    { id: 'MR028872', nom: 'Relais Etiquette Total', adresse: '49 rue de la République', codePostal: '84580', ville: 'Sisteron', lat: 44.3416, lng: 5.2896 },
    { id: 'MR028879', nom: 'Relais Voile Point', adresse: '9 rue de la République', codePostal: '84544', ville: 'Cavaillon', lat: 43.6360, lng: 5.5680 },
    { id: 'MR028886', nom: 'Relais Huile Onglet', adresse: '73 rue de la République', codePostal: '84936', ville: 'Sisteron', lat: 44.2816, lng: 5.0608 },
    { id: 'MR028893', nom: 'Relais Atelier Point', adresse: '97 rue de la République', codePostal: '84884', ville: 'Montélimar', lat: 44.1576, lng: 5.5736 },
    { id: 'MR028900', nom: 'Relais Code Variante', adresse: '41 rue de la République', codePostal: '84854', ville: 'Apt', lat: 43.8928, lng: 5.8544 },
    { id: 'MR028907', nom: 'Relais Avis Page', adresse: '33 rue de la République', codePostal: '84942', ville: 'Apt', lat: 44.1184, lng: 5.5216 },
    { id: 'MR028914', nom: 'Relais Etiquette Onglet', adresse: '25 rue de la République', codePostal: '84468', ville: 'Cavaillon', lat: 44.4776, lng: 5.8512 },
    { id: 'MR028921', nom: 'Relais Page Etiquette', adresse: '65 rue de la République', codePostal: '84302', ville: 'Cavaillon', lat: 43.8272, lng: 5.6624 },
    { id: 'MR028928', nom: 'Relais Voile Etiquette', adresse: '57 rue de la République', codePostal: '84098', ville: 'Orange', lat: 43.7808, lng: 5.9232 },
    { id: 'MR028935', nom: 'Relais Avis Voile', adresse: '17 rue de la République', codePostal: '84326', ville: 'Orange', lat: 43.7600, lng: 4.7168 },
    { id: 'MR028942', nom: 'Relais Point Panier', adresse: '65 rue de la République', codePostal: '84396', ville: 'Sisteron', lat: 44.3920, lng: 5.2048 },
    { id: 'MR028949', nom: 'Relais Total Etiquette', adresse: '97 rue de la République', codePostal: '84122', ville: 'Orange', lat: 44.2368, lng: 4.8432 },
    { id: 'MR028956', nom: 'Relais Onglet Page', adresse: '81 rue de la République', codePostal: '84068', ville: 'Montélimar', lat: 44.1600, lng: 5.4064 },
    { id: 'MR028963', nom: 'Relais Panier Page', adresse: '97 rue de la République', codePostal: '84866', ville: 'Apt', lat: 44.1432, lng: 4.9200 },
    { id: 'MR028970', nom: 'Relais Atelier Variante', adresse: '1 rue de la République', codePostal: '84102', ville: 'Apt', lat: 44.2816, lng: 5.9936 },
    { id: 'MR028977', nom: 'Relais Onglet Onglet', adresse: '65 rue de la République', codePostal: '84826', ville: 'Orange', lat: 43.9656, lng: 5.7600 },
    { id: 'MR028984', nom: 'Relais Etiquette Valeur', adresse: '105 rue de la République', codePostal: '84330', ville: 'Apt', lat: 43.6776, lng: 4.8208 },
    { id: 'MR028991', nom: 'Relais Page Atelier', adresse: '89 rue de la République', codePostal: '84736', ville: 'Sisteron', lat: 43.9416, lng: 5.7840 },
    { id: 'MR028998', nom: 'Relais Compte Code', adresse: '49 rue de la République', codePostal: '84792', ville: 'Orange', lat: 44.3560, lng: 5.7600 },
    { id: 'MR029005', nom: 'Relais Variante Variante', adresse: '105 rue de la République', codePostal: '84414', ville: 'Cavaillon', lat: 43.9968, lng: 5.5376 },
    { id: 'MR029012', nom: 'Relais Stock Voile', adresse: '81 rue de la République', codePostal: '84676', ville: 'Montélimar', lat: 43.6160, lng: 5.7248 },
    { id: 'MR029019', nom: 'Relais Compte Avis', adresse: '9 rue de la République', codePostal: '84104', ville: 'Apt', lat: 43.7000, lng: 4.6448 },
    { id: 'MR029026', nom: 'Relais Avis Compte', adresse: '89 rue de la République', codePostal: '84508', ville: 'Orange', lat: 44.4456, lng: 4.8736 },
    { id: 'MR029033', nom: 'Relais Valeur Etiquette', adresse: '17 rue de la République', codePostal: '84426', ville: 'Montélimar', lat: 44.3616, lng: 5.8224 },
    { id: 'MR029040', nom: 'Relais Page Compte', adresse: '9 rue de la République', codePostal: '84772', ville: 'Montélimar', lat: 43.9536, lng: 5.2704 },
    { id: 'MR029047', nom: 'Relais Point Etiquette', adresse: '73 rue de la République', codePostal: '84826', ville: 'Sisteron', lat: 43.7752, lng: 5.1952 },
    { id: 'MR029054', nom: 'Relais Compte Stock', adresse: '97 rue de la République', codePostal: '84572', ville: 'Cavaillon', lat: 43.8192, lng: 4.8160 },
    { id: 'MR029061', nom: 'Relais Code Huile', adresse: '113 rue de la République', codePostal: '84732', ville: 'Montélimar', lat: 43.8280, lng: 5.7520 },
    { id: 'MR029068', nom: 'Relais Etiquette Page', adresse: '41 rue de la République', codePostal: '84008', ville: 'Orange', lat: 44.2752, lng: 5.8848 },
    { id: 'MR029075', nom: 'Relais Onglet Stock', adresse: '81 rue de la République', codePostal: '84144', ville: 'Sisteron', lat: 44.2184, lng: 4.9952 },
    { id: 'MR029082', nom: 'Relais Point Valeur', adresse: '105 rue de la République', codePostal: '84982', ville: 'Cavaillon', lat: 44.0008, lng: 5.9568 },
    { id: 'MR029089', nom: 'Relais Voile Onglet', adresse: '65 rue de la République', codePostal: '84358', ville: 'Montélimar', lat: 44.3104, lng: 5.1696 },
    { id: 'MR029096', nom: 'Relais Avis Huile', adresse: '25 rue de la République', codePostal: '84400', ville: 'Sisteron', lat: 43.9864, lng: 5.6288 },
    { id: 'MR029103', nom: 'Relais Huile Avis', adresse: '57 rue de la République', codePostal: '84828', ville: 'Cavaillon', lat: 44.3720, lng: 5.8384 },
    { id: 'MR029110', nom: 'Relais Onglet Atelier', adresse: '73 rue de la République', codePostal: '84674', ville: 'Montélimar', lat: 44.3376, lng: 4.7632 },
    { id: 'MR029117', nom: 'Relais Avis Atelier', adresse: '81 rue de la République', codePostal: '84938', ville: 'Cavaillon', lat: 44.0120, lng: 5.1344 },
    { id: 'MR029124', nom: 'Relais Avis Valeur', adresse: '49 rue de la République', codePostal: '84262', ville: 'Cavaillon', lat: 44.4656, lng: 5.7424 },
    { id: 'MR029131', nom: 'Relais Voile Valeur', adresse: '113 rue de la République', codePostal: '84870', ville: 'Orange', lat: 43.6936, lng: 5.8512 },
    { id: 'MR029138', nom: 'Relais Total Huile', adresse: '57 rue de la République', codePostal: '84908', ville: 'Cavaillon', lat: 44.0128, lng: 4.8240 },
    { id: 'MR029145', nom: 'Relais Variante Stock', adresse: '17 rue de la République', codePostal: '84910', ville: 'Orange', lat: 44.1680, lng: 5.6160 },
    { id: 'MR029152', nom: 'Relais Total Panier', adresse: '73 rue de la République', codePostal: '84806', ville: 'Orange', lat: 43.7848, lng: 5.3296 },
    { id: 'MR029159', nom: 'Relais Point Etiquette', adresse: '1 rue de la République', codePostal: '84656', ville: 'Apt', lat: 44.3728, lng: 5.7472 },
    { id: 'MR029166', nom: 'Relais Stock Variante', adresse: '9 rue de la République', codePostal: '84536', ville: 'Cavaillon', lat: 44.4896, lng: 4.9504 },
    { id: 'MR029173', nom: 'Relais Onglet Variante', adresse: '81 rue de la République', codePostal: '84316', ville: 'Sisteron', lat: 44.4776, lng: 4.9376 },
    { id: 'MR029180', nom: 'Relais Stock Huile', adresse: '33 rue de la République', codePostal: '84570', ville: 'Apt', lat: 44.1664, lng: 5.4576 },
    { id: 'MR029187', nom: 'Relais Compte Stock', adresse: '57 rue de la République', codePostal: '84028', ville: 'Cavaillon', lat: 43.8952, lng: 4.6976 },
    { id: 'MR029194', nom: 'Relais Point Valeur', adresse: '57 rue de la République', codePostal: '84258', ville: 'Sisteron', lat: 44.3240, lng: 5.1936 },
    { id: 'MR029201', nom: 'Relais Code Total', adresse: '49 rue de la République', codePostal: '84364', ville: 'Cavaillon', lat: 44.3664, lng: 4.9328 },
    { id: 'MR029208', nom: 'Relais Avis Panier', adresse: '65 rue de la République', codePostal: '84772', ville: 'Orange', lat: 44.4408, lng: 4.8896 },
    { id: 'MR029215', nom: 'Relais Stock Huile', adresse: '41 rue de la République', codePostal: '84198', ville: 'Apt', lat: 43.8192, lng: 5.4960 },
    { id: 'MR029222', nom: 'Relais Code Variante', adresse: '73 rue de la République', codePostal: '84476', ville: 'Sisteron', lat: 43.6056, lng: 5.5056 },
    { id: 'MR029229', nom: 'Relais Huile Huile', adresse: '49 rue de la République', codePostal: '84220', ville: 'Montélimar', lat: 44.4560, lng: 4.9472 },
    { id: 'MR029236', nom: 'Relais Code Voile', adresse: '41 rue de la République', codePostal: '84606', ville: 'Sisteron', lat: 44.2632, lng: 5.8416 },
    { id: 'MR029243', nom: 'Relais Total Point', adresse: '65 rue de la République', codePostal: '84144', ville: 'Cavaillon', lat: 44.1248, lng: 4.6272 },
    { id: 'MR029250', nom: 'Relais Variante Atelier', adresse: '17 rue de la République', codePostal: '84050', ville: 'Cavaillon', lat: 44.1408, lng: 5.4304 },
    { id: 'MR029257', nom: 'Relais Atelier Avis', adresse: '17 rue de la République', codePostal: '84530', ville: 'Orange', lat: 44.3136, lng: 5.6752 },
    { id: 'MR029264', nom: 'Relais Etiquette Compte', adresse: '89 rue de la République', codePostal: '84892', ville: 'Orange', lat: 44.0096, lng: 5.9312 },
    { id: 'MR029271', nom: 'Relais Stock Valeur', adresse: '49 rue de la République', codePostal: '84430', ville: 'Montélimar', lat: 43.9496, lng: 5.1712 },
    { id: 'MR029278', nom: 'Relais Page Variante', adresse: '105 rue de la République', codePostal: '84950', ville: 'Apt', lat: 44.3064, lng: 5.1568 },
    { id: 'MR029285', nom: 'Relais Huile Huile', adresse: '97 rue de la République', codePostal: '84048', ville: 'Sisteron', lat: 44.4024, lng: 5.2400 },
    { id: 'MR029292', nom: 'Relais Valeur Page', adresse: '41 rue de la République', codePostal: '84380', ville: 'Montélimar', lat: 44.4112, lng: 5.5456 },
    { id: 'MR029299', nom: 'Relais Avis Etiquette', adresse: '81 rue de la République', codePostal: '84896', ville: 'Montélimar', lat: 44.3728, lng: 5.2400 },
    { id: 'MR029306', nom: 'Relais Total Atelier', adresse: '57 rue de la République', codePostal: '84506', ville: 'Cavaillon', lat: 44.4400, lng: 5.0176 },
    { id: 'MR029313', nom: 'Relais Atelier Avis', adresse: '9 rue de la République', codePostal: '84474', ville: 'Apt', lat: 44.1432, lng: 5.4064 },
    { id: 'MR029320', nom: 'Relais Code Huile', adresse: '81 rue de la République', codePostal: '84774', ville: 'Montélimar', lat: 43.6584, lng: 4.6960 },
    { id: 'MR029327', nom: 'Relais Valeur Onglet', adresse: '89 rue de la République', codePostal: '84732', ville: 'Apt', lat: 43.7240, lng: 5.4192 },
    { id: 'MR029334', nom: 'Relais Code Panier', adresse: '57 rue de la République', codePostal: '84614', ville: 'Cavaillon', lat: 43.7080, lng: 5.3568 },
    { id: 'MR029341', nom: 'Relais Huile Point', adresse: '65 rue de la République', codePostal: '84160', ville: 'Orange', lat: 43.9200, lng: 4.9600 },
    { id: 'MR029348', nom: 'Relais Code Onglet', adresse: '9 rue de la République', codePostal: '84718', ville: 'Sisteron', lat: 44.3512, lng: 4.8464 },
    { id: 'MR029355', nom: 'Relais Page Avis', adresse: '9 rue de la République', codePostal: '84886', ville: 'Montélimar', lat: 44.1992, lng: 5.8192 },
    { id: 'MR029362', nom: 'Relais Etiquette Page', adresse: '81 rue de la République', codePostal: '84222', ville: 'Montélimar', lat: 44.0584, lng: 4.7536 },
    { id: 'MR029369', nom: 'Relais Point Voile', adresse: '81 rue de la République', codePostal: '84486', ville: 'Cavaillon', lat: 44.0288, lng: 5.9840 },
    { id: 'MR029376', nom: 'Relais Point Huile', adresse: '73 rue de la République', codePostal: '84408', ville: 'Cavaillon', lat: 44.4648, lng: 5.9120 },
    { id: 'MR029383', nom: 'Relais Valeur Valeur', adresse: '73 rue de la République', codePostal: '84516', ville: 'Orange', lat: 44.0760, lng: 5.3168 },
    { id: 'MR029390', nom: 'Relais Point Total', adresse: '9 rue de la République', codePostal: '84036', ville: 'Cavaillon', lat: 44.3240, lng: 5.3056 },
    { id: 'MR029397', nom: 'Relais Valeur Page', adresse: '89 rue de la République', codePostal: '84756', ville: 'Orange', lat: 43.7144, lng: 5.4656 },
    { id: 'MR029404', nom: 'Relais Voile Avis', adresse: '89 rue de la République', codePostal: '84400', ville: 'Montélimar', lat: 43.7384, lng: 4.6080 },
    { id: 'MR029411', nom: 'Relais Variante Valeur', adresse: '105 rue de la République', codePostal: '84920', ville: 'Sisteron', lat: 43.6080, lng: 5.9984 },
    { id: 'MR029418', nom: 'Relais Huile Avis', adresse: '65 rue de la République', codePostal: '84070', ville: 'Montélimar', lat: 43.9696, lng: 5.1424 },
    { id: 'MR029425', nom: 'Relais Onglet Point', adresse: '33 rue de la République', codePostal: '84738', ville: 'Orange', lat: 44.2544, lng: 5.5264 },
    { id: 'MR029432', nom: 'Relais Total Compte', adresse: '105 rue de la République', codePostal: '84250', ville: 'Cavaillon', lat: 43.6664, lng: 4.6640 },
    { id: 'MR029439', nom: 'Relais Etiquette Point', adresse: '81 rue de la République', codePostal: '84566', ville: 'Montélimar', lat: 44.0272, lng: 4.8928 },
    { id: 'MR029446', nom: 'Relais Voile Code', adresse: '33 rue de la République', codePostal: '84834', ville: 'Montélimar', lat: 43.6344, lng: 4.6560 },
    { id: 'MR029453', nom: 'Relais Avis Huile', adresse: '25 rue de la République', codePostal: '84602', ville: 'Montélimar', lat: 43.9792, lng: 5.5504 },
    { id: 'MR029460', nom: 'Relais Variante Point', adresse: '65 rue de la République', codePostal: '84838', ville: 'Sisteron', lat: 43.7736, lng: 4.7304 },
    { id: 'MR029467', nom: 'Relais Compte Total', adresse: '65 rue de la République', codePostal: '84228', ville: 'Apt', lat: 44.3056, lng: 5.8368 },
    { id: 'MR029474', nom: 'Relais Total Panier', adresse: '73 rue de la République', codePostal: '84664', ville: 'Sisteron', lat: 43.8704, lng: 5.0272 },
    { id: 'MR029481', nom: 'Relais Total Point', adresse: '73 rue de la République', codePostal: '84484', ville: 'Montélimar', lat: 43.9664, lng: 5.3760 },
    { id: 'MR029488', nom: 'Relais Valeur Compte', adresse: '113 rue de la République', codePostal: '84250', ville: 'Cavaillon', lat: 43.6776, lng: 4.9952 },
    { id: 'MR029495', nom: 'Relais Variante Compte', adresse: '33 rue de la République', codePostal: '84942', ville: 'Cavaillon', lat: 43.8728, lng: 4.7472 },
    { id: 'MR029502', nom: 'Relais Total Point', adresse: '25 rue de la République', codePostal: '84290', ville: 'Orange', lat: 44.2688, lng: 4.9472 },
    { id: 'MR029509', nom: 'Relais Valeur Etiquette', adresse: '97 rue de la République', codePostal: '84542', ville: 'Cavaillon', lat: 44.3360, lng: 5.8840 },
    { id: 'MR029516', nom: 'Relais Valeur Avis', adresse: '25 rue de la République', codePostal: '84504', ville: 'Orange', lat: 44.4696, lng: 5.5712 },
    { id: 'MR029523', nom: 'Relais Atelier Atelier', adresse: '97 rue de la République', codePostal: '84758', ville: 'Orange', lat: 44.4792, lng: 5.9696 },
    { id: 'MR029530', nom: 'Relais Point Voile', adresse: '113 rue de la République', codePostal: '84426', ville: 'Cavaillon', lat: 43.9560, lng: 5.6256 },
    { id: 'MR029537', nom: 'Relais Onglet Code', adresse: '73 rue de la République', codePostal: '84670', ville: 'Cavaillon', lat: 43.9384, lng: 4.8960 },
    { id: 'MR029544', nom: 'Relais Voile Avis', adresse: '81 rue de la République', codePostal: '84646', ville: 'Montélimar', lat: 43.9296, lng: 5.7056 },
    { id: 'MR029551', nom: 'Relais Total Stock', adresse: '33 rue de la République', codePostal: '84768', ville: 'Montélimar', lat: 43.9416, lng: 5.5632 },
    { id: 'MR029558', nom: 'Relais Total Avis', adresse: '57 rue de la République', codePostal: '84882', ville: 'Sisteron', lat: 44.3696, lng: 4.7440 },
    { id: 'MR029565', nom: 'Relais Stock Valeur', adresse: '97 rue de la République', codePostal: '84852', ville: 'Orange', lat: 44.4848, lng: 5.8560 },
    { id: 'MR029572', nom: 'Relais Compte Page', adresse: '89 rue de la République', codePostal: '84422', ville: 'Sisteron', lat: 44.2352, lng: 5.9552 },
    { id: 'MR029579', nom: 'Relais Page Page', adresse: '73 rue de la République', codePostal: '84922', ville: 'Cavaillon', lat: 44.4728, lng: 5.8160 },
    { id: 'MR029586', nom: 'Relais Huile Voile', adresse: '25 rue de la République', codePostal: '84210', ville: 'Orange', lat: 43.6912, lng: 4.7504 },
    { id: 'MR029593', nom: 'Relais Total Panier', adresse: '57 rue de la République', codePostal: '84684', ville: 'Cavaillon', lat: 44.2312, lng: 5.0368 },
    { id: 'MR029600', nom: 'Relais Compte Page', adresse: '81 rue de la République', codePostal: '84224', ville: 'Montélimar', lat: 44.4192, lng: 5.3728 },
    { id: 'MR029607', nom: 'Relais Huile Atelier', adresse: '17 rue de la République', codePostal: '84714', ville: 'Apt', lat: 43.6464, lng: 5.4624 },
    { id: 'MR029614', nom: 'Relais Stock Variante', adresse: '41 rue de la République', codePostal: '84836', ville: 'Sisteron', lat: 44.2960, lng: 4.6512 },
    { id: 'MR029621', nom: 'Relais Variante Atelier', adresse: '105 rue de la République', codePostal: '84244', ville: 'Orange', lat: 43.6712, lng: 5.9984 },
    { id: 'MR029628', nom: 'Relais Point Atelier', adresse: '17 rue de la République', codePostal: '84486', ville: 'Orange', lat: 43.9120, lng: 5.9264 },
    { id: 'MR029635', nom: 'Relais Valeur Avis', adresse: '65 rue de la République', codePostal: '84148', ville: 'Montélimar', lat: 43.7376, lng: 5.9856 },
    { id: 'MR029642', nom: 'Relais Avis Etiquette', adresse: '41 rue de la République', codePostal: '84568', ville: 'Apt', lat: 44.2688, lng: 5.8064 },
    { id: 'MR029649', nom: 'Relais Total Etiquette', adresse: '89 rue de la République', codePostal: '84262', ville: 'Apt', lat: 43.7056, lng: 5.8608 },
    { id: 'MR029656', nom: 'Relais Total Valeur', adresse: '81 rue de la République', codePostal: '84144', ville: 'Sisteron', lat: 44.4776, lng: 4.9696 },
    { id: 'MR029663', nom: 'Relais Atelier Compte', adresse: '25 rue de la République', codePostal: '84358', ville: 'Orange', lat: 44.0920, lng: 5.5520 },
    { id: 'MR029670', nom: 'Relais Code Variante', adresse: '73 rue de la République', codePostal: '84702', ville: 'Orange', lat: 43.9488, lng: 5.4960 },
    { id: 'MR029677', nom: 'Relais Panier Point', adresse: '33 rue de la République', codePostal: '84068', ville: 'Cavaillon', lat: 43.8080, lng: 5.0776 },
    { id: 'MR029684', nom: 'Relais Code Variante', adresse: '57 rue de la République', codePostal: '84464', ville: 'Sisteron', lat: 44.2064, lng: 5.9296 },
    { id: 'MR029691', nom: 'Relais Code Total', adresse: '89 rue de la République', codePostal: '84376', ville: 'Orange', lat: 43.7952, lng: 5.2768 },
    { id: 'MR029698', nom: 'Relais Compte Onglet', adresse: '89 rue de la République', codePostal: '84496', ville: 'Apt', lat: 43.9656, lng: 5.8800 },
    { id: 'MR029705', nom: 'Relais Page Total', adresse: '73 rue de la République', codePostal: '84520', ville: 'Orange', lat: 44.2176, lng: 4.8976 },
    { id: 'MR029712', nom: 'Relais Page Compte', adresse: '89 rue de la République', codePostal: '84634', ville: 'Orange', lat: 43.6360, lng: 5.6544 },
    { id: 'MR029719', nom: 'Relais Etiquette Code', adresse: '105 rue de la République', codePostal: '84312', ville: 'Cavaillon', lat: 43.7376, lng: 4.6128 },
    { id: 'MR029726', nom: 'Relais Variante Stock', adresse: '97 rue de la République', codePostal: '84394', ville: 'Cavaillon', lat: 44.0160, lng: 5.2720 },
    { id: 'MR029733', nom: 'Relais Compte Huile', adresse: '105 rue de la République', codePostal: '84530', ville: 'Sisteron', lat: 44.1273, lng: 5.1312 },
    { id: 'MR029740', nom: 'Relais Voile Atelier', adresse: '105 rue de la République', codePostal: '84570', ville: 'Montélimar', lat: 44.0824, lng: 5.8096 },
    { id: 'MR029747', nom: 'Relais Onglet Code', adresse: '25 rue de la République', codePostal: '84952', ville: 'Sisteron', lat: 43.8792, lng: 5.6672 },
    { id: 'MR029754', nom: 'Relais Compte Page', adresse: '49 rue de la République', codePostal: '84608', ville: 'Orange', lat: 43.6496, lng: 5.2864 },
    { id: 'MR029761', nom: 'Relais Panier Stock', adresse: '49 rue de la République', codePostal: '84574', ville: 'Orange', lat: 44.4536, lng: 5.4272 },
    { id: 'MR029768', nom: 'Relais Onglet Atelier', adresse: '33 rue de la République', codePostal: '84020', ville: 'Orange', lat: 44.1656, lng: 5.2384 },
    { id: 'MR029775', nom: 'Relais Compte Valeur', adresse: '1 rue de la République', codePostal: '84334', ville: 'Cavaillon', lat: 43.6224, lng: 5.5648 },
    { id: 'MR029782', nom: 'Relais Onglet Huile', adresse: '97 rue de la République', codePostal: '84782', ville: 'Orange', lat: 44.4464, lng: 5.4976 },
    { id: 'MR029789', nom: 'Relais Point Avis', adresse: '41 rue de la République', codePostal: '84354', ville: 'Apt', lat: 44.4256, lng: 4.9184 },
    { id: 'MR029796', nom: 'Relais Huile Valeur', adresse: '105 rue de la République', codePostal: '84460', ville: 'Sisteron', lat: 44.1912, lng: 4.9008 },
    { id: 'MR029803', nom: 'Relais Huile Atelier', adresse: '73 rue de la République', codePostal: '84892', ville: 'Montélimar', lat: 43.6040, lng: 5.1920 },
    { id: 'MR029810', nom: 'Relais Voile Code', adresse: '65 rue de la République', codePostal: '84338', ville: 'Apt', lat: 44.1336, lng: 5.7936 },
    { id: 'MR029817', nom: 'Relais Atelier Point', adresse: '105 rue de la République', codePostal: '84786', ville: 'Sisteron', lat: 44.4704, lng: 4.6712 },
    { id: 'MR029824', nom: 'Relais Panier Stock', adresse: '9 rue de la République', codePostal: '84444', ville: 'Cavaillon', lat: 43.8440, lng: 4.8528 },
    { id: 'MR029831', nom: 'Relais Huile Atelier', adresse: '25 rue de la République', codePostal: '84410', ville: 'Montélimar', lat: 43.7392, lng: 5.8080 },
    { id: 'MR029838', nom: 'Relais Avis Total', adresse: '25 rue de la République', codePostal: '84562', ville: 'Montélimar', lat: 43.8376, lng: 5.5744 },
    { id: 'MR029845', nom: 'Relais Page Compte', adresse: '97 rue de la République', codePostal: '84466', ville: 'Apt', lat: 43.6744, lng: 5.2544 },
    { id: 'MR029852', nom: 'Relais Onglet Page', adresse: '81 rue de la République', codePostal: '84390', ville: 'Apt', lat: 43.8024, lng: 5.6256 },
    { id: 'MR029859', nom: 'Relais Atelier Compte', adresse: '81 rue de la République', codePostal: '84448', ville: 'Orange', lat: 43.8048, lng: 5.0128 },
    { id: 'MR029866', nom: 'Relais Page Avis', adresse: '25 rue de la République', codePostal: '84074', ville: 'Apt', lat: 43.8568, lng: 4.6048 },
    { id: 'MR029873', nom: 'Relais Code Panier', adresse: '57 rue de la République', codePostal: '84544', ville: 'Apt', lat: 43.8200, lng: 5.2752 },
    { id: 'MR029880', nom: 'Relais Code Valeur', adresse: '41 rue de la République', codePostal: '84086', ville: 'Sisteron', lat: 43.9480, lng: 5.6240 },
    { id: 'MR029887', nom: 'Relais Compte Atelier', adresse: '57 rue de la République', codePostal: '84278', ville: 'Apt', lat: 44.4224, lng: 5.7248 },
    { id: 'MR029894', nom: 'Relais Voile Total', adresse: '113 rue de la République', codePostal: '84566', ville: 'Cavaillon', lat: 44.4776, lng: 5.8064 },
    { id: 'MR029901', nom: 'Relais Voile Etiquette', adresse: '49 rue de la République', codePostal: '84552', ville: 'Apt', lat: 44.4464, lng: 5.1104 },
    { id: 'MR029908', nom: 'Relais Huile Onglet', adresse: '41 rue de la République', codePostal: '84452', ville: 'Cavaillon', lat: 43.9640, lng: 5.1136 },
    { id: 'MR029915', nom: 'Relais Code Total', adresse: '105 rue de la République', codePostal: '84892', ville: 'Cavaillon', lat: 43.8584, lng: 5.6848 },
    { id: 'MR029922', nom: 'Relais Variante Compte', adresse: '25 rue de la République', codePostal: '84390', ville: 'Sisteron', lat: 43.8128, lng: 4.9296 },
    { id: 'MR029929', nom: 'Relais Voile Huile', adresse: '73 rue de la République', codePostal: '84662', ville: 'Orange', lat: 43.6008, lng: 4.9936 },
    { id: 'MR029936', nom: 'Relais Huile Compte', adresse: '65 rue de la République', codePostal: '84188', ville: 'Cavaillon', lat: 44.2216, lng: 5.6896 },
    { id: 'MR029943', nom: 'Relais Panier Voile', adresse: '113 rue de la République', codePostal: '84542', ville: 'Sisteron', lat: 44.4040, lng: 5.8448 },
    { id: 'MR029950', nom: 'Relais Onglet Compte', adresse: '33 rue de la République', codePostal: '84412', ville: 'Cavaillon', lat: 43.6200, lng: 5.2240 },
    { id: 'MR029957', nom: 'Relais Page Stock', adresse: '17 rue de la République', codePostal: '84840', ville: 'Cavaillon', lat: 43.8136, lng: 4.9616 },
    { id: 'MR029964', nom: 'Relais Valeur Avis', adresse: '17 rue de la République', codePostal: '84664', ville: 'Cavaillon', lat: 44.3336, lng: 4.7056 },
    { id: 'MR029971', nom: 'Relais Valeur Atelier', adresse: '113 rue de la République', codePostal: '84524', ville: 'Cavaillon', lat: 44.4400, lng: 5.8352 },
    { id: 'MR029978', nom: 'Relais Valeur Voile', adresse: '17 rue de la République', codePostal: '84500', ville: 'Montélimar', lat: 43.9352, lng: 5.9040 },
    { id: 'MR029985', nom: 'Relais Stock Avis', adresse: '81 rue de la République', codePostal: '84922', ville: 'Montélimar', lat: 43.8064, lng: 5.5520 },
    { id: 'MR029992', nom: 'Relais Panier Voile', adresse: '33 rue de la République', codePostal: '84850', ville: 'Orange', lat: 44.3048, lng: 4.6480 },
    { id: 'MR029999', nom: 'Relais Code Atelier', adresse: '97 rue de la République', codePostal: '84966', ville: 'Apt', lat: 44.1528, lng: 5.2112 },
    { id: 'MR030006', nom: 'Relais Panier Atelier', adresse: '113 rue de la République', codePostal: '84844', ville: 'Cavaillon', lat: 44.1560, lng: 5.6528 },
    { id: 'MR030013', nom: 'Relais Variante Stock', adresse: '33 rue de la République', codePostal: '84640', ville: 'Orange', lat: 44.0344, lng: 5.5408 },
    { id: 'MR030020', nom: 'Relais Variante Compte', adresse: '65 rue de la République', codePostal: '84398', ville: 'Cavaillon', lat: 44.2040, lng: 5.4368 },
    { id: 'MR030027', nom: 'Relais Point Huile', adresse: '17 rue de la République', codePostal: '84280', ville: 'Sisteron', lat: 44.4384, lng: 4.8192 },
    { id: 'MR030034', nom: 'Relais Compte Huile', adresse: '17 rue de la République', codePostal: '84596', ville: 'Montélimar', lat: 43.6808, lng: 5.5376 },
    { id: 'MR030041', nom: 'Relais Avis Page', adresse: '105 rue de la République', codePostal: '84468', ville: 'Sisteron', lat: 44.4792, lng: 5.6152 },
    { id: 'MR030048', nom: 'Relais Point Total', adresse: '65 rue de la République', codePostal: '84046', ville: 'Cavaillon', lat: 43.7976, lng: 4.7952 },
    { id: 'MR030055', nom: 'Relais Stock Panier', adresse: '89 rue de la République', codePostal: '84598', ville: 'Montélimar', lat: 44.3728, lng: 5.2288 },
    { id: 'MR030062', nom: 'Relais Huile Code', adresse: '113 rue de la République', codePostal: '84778', ville: 'Montélimar', lat: 43.7440, lng: 4.6912 },
    { id: 'MR030069', nom: 'Relais Code Compte', adresse: '9 rue de la République', codePostal: '84714', ville: 'Orange', lat: 43.7120, lng: 5.9296 },
    { id: 'MR030076', nom: 'Relais Etiquette Avis', adresse: '65 rue de la République', codePostal: '84370', ville: 'Cavaillon', lat: 44.2400, lng: 5.2032 },
    { id: 'MR030083', nom: 'Relais Page Atelier', adresse: '89 rue de la République', codePostal: '84720', ville: 'Cavaillon', lat: 43.9984, lng: 4.6720 },
    { id: 'MR030090', nom: 'Relais Compte Variante', adresse: '81 rue de la République', codePostal: '84158', ville: 'Apt', lat: 44.3448, lng: 5.5104 },
    { id: 'MR030097', nom: 'Relais Total Atelier', adresse: '9 rue de la République', codePostal: '84756', ville: 'Sisteron', lat: 44.0016, lng: 5.2512 },
    { id: 'MR030104', nom: 'Relais Page Onglet', adresse: '81 rue de la République', codePostal: '84550', ville: 'Orange', lat: 44.1760, lng: 4.8096 },
    { id: 'MR030111', nom: 'Relais Valeur Avis', adresse: '17 rue de la République', codePostal: '84282', ville: 'Orange', lat: 43.8624, lng: 5.7488 },
    { id: 'MR030118', nom: 'Relais Etiquette Variante', adresse: '49 rue de la République', codePostal: '84572', ville: 'Sisteron', lat: 43.7096, lng: 5.7712 },
    { id: 'MR030125', nom: 'Relais Code Etiquette', adresse: '49 rue de la République', codePostal: '84442', ville: 'Apt', lat: 44.0936, lng: 5.7008 },
    { id: 'MR030132', nom: 'Relais Total Code', adresse: '57 rue de la République', codePostal: '84662', ville: 'Apt', lat: 44.1200, lng: 5.5424 },
    { id: 'MR030139', nom: 'Relais Point Total', adresse: '97 rue de la République', codePostal: '84804', ville: 'Sisteron', lat: 43.9704, lng: 5.2352 },
    { id: 'MR030146', nom: 'Relais Valeur Stock', adresse: '17 rue de la République', codePostal: '84278', ville: 'Apt', lat: 43.7896, lng: 5.2608 },
    { id: 'MR030153', nom: 'Relais Page Onglet', adresse: '49 rue de la République', codePostal: '84234', ville: 'Montélimar', lat: 43.6680, lng: 5.5360 },
    { id: 'MR030160', nom: 'Relais Atelier Stock', adresse: '65 rue de la République', codePostal: '84586', ville: 'Montélimar', lat: 43.9496, lng: 5.7600 },
    { id: 'MR030167', nom: 'Relais Compte Page', adresse: '25 rue de la République', codePostal: '84148', ville: 'Apt', lat: 43.7032, lng: 5.3792 },
    { id: 'MR030174', nom: 'Relais Onglet Total', adresse: '49 rue de la République', codePostal: '84090', ville: 'Orange', lat: 43.9440, lng: 4.9552 },
    { id: 'MR030181', nom: 'Relais Avis Etiquette', adresse: '41 rue de la République', codePostal: '84695', ville: 'Orange', lat: 43.6952, lng: 5.7696 },
    { id: 'MR030188', nom: 'Relais Onglet Huile', adresse: '89 rue de la République', codePostal: '84714', ville: 'Apt', lat: 43.8552, lng: 5.5648 },
    { id: 'MR030195', nom: 'Relais Huile Onglet', adresse: '65 rue de la République', codePostal: '84106', ville: 'Sisteron', lat: 44.4016, lng: 5.1904 },
    { id: 'MR030202', nom: 'Relais Avis Atelier', adresse: '17 rue de la République', codePostal: '84620', ville: 'Montélimar', lat: 44.4560, lng: 5.6512 },
    { id: 'MR030209', nom: 'Relais Atelier Onglet', adresse: '66 rue de la République', codePostal: '84422', ville: 'Sisteron', lat: 44.0168, lng: 5.8272 },
    { id: 'MR030216', nom: 'Relais Etiquette Stock', adresse: '113 rue de la République', codePostal: '84626', ville: 'Montélimar', lat: 44.4160, lng: 4.7136 },
    { id: 'MR030223', nom: 'Relais Code Avis', adresse: '33 rue de la République', codePostal: '84856', ville: 'Apt', lat: 44.0760, lng: 5.3648 },
    { id: 'MR030230', nom: 'Relais Onglet Point', adresse: '57 rue de la République', codePostal: '84516', ville: 'Montélimar', lat: 43.8864, lng: 5.4704 },
    { id: 'MR030237', nom: 'Relais Point Avis', adresse: '73 rue de la République', codePostal: '84370', ville: 'Apt', lat: 44.2392, lng: 5.1312 },
    { id: 'MR030244', nom: 'Relais Variante Stock', adresse: '81 rue de la République', codePostal: '84132', ville: 'Orange', lat: 43.6672, lng: 5.9408 },
    { id: 'MR030251', nom: 'Relais Code Onglet', adresse: '81 rue de la République', codePostal: '84584', ville: 'Orange', lat: 44.0352, lng: 5.8096 },
    { id: 'MR030258', nom: 'Relais Variante Total', adresse: '105 rue de la République', codePostal: '84636', ville: 'Sisteron', lat: 43.6824, lng: 5.5584 },
    { id: 'MR030265', nom: 'Relais Valeur Variante', adresse: '49 rue de la République', codePostal: '84666', ville: 'Orange', lat: 44.0656, lng: 4.7488 },
    { id: 'MR030272', nom: 'Relais Onglet Total', adresse: '113 rue de la République', codePostal: '84548', ville: 'Sisteron', lat: 44.1712, lng: 5.2352 },
    { id: 'MR030279', nom: 'Relais Code Code', adresse: '97 rue de la République', codePostal: '84868', ville: 'Montélimar', lat: 43.7168, lng: 5.9984 },
    { id: 'MR030286', nom: 'Relais Voile Stock', adresse: '25 rue de la République', codePostal: '84424', ville: 'Montélimar', lat: 43.7440, lng: 5.9808 },
    { id: 'MR030293', nom: 'Relais Total Page', adresse: '97 rue de la République', codePostal: '84852', ville: 'Cavaillon', lat: 44.3688, lng: 5.8848 },
    { id: 'MR030300', nom: 'Relais Avis Panier', adresse: '57 rue de la République', codePostal: '84316', ville: 'Orange', lat: 44.4640, lng: 4.6600 },
    { id: 'MR030307', nom: 'Relais Compte Code', adresse: '33 rue de la République', codePostal: '84048', ville: 'Apt', lat: 43.8016, lng: 5.0608 },
    { id: 'MR030314', nom: 'Relais Page Variante', adresse: '65 rue de la République', codePostal: '84642', ville: 'Montélimar', lat: 44.4568, lng: 5.0320 },
    { id: 'MR030321', nom: 'Relais Stock Total', adresse: '97 rue de la République', codePostal: '84908', ville: 'Cavaillon', lat: 43.9208, lng: 5.1824 },
    { id: 'MR030328', nom: 'Relais Valeur Atelier', adresse: '97 rue de la République', codePostal: '84706', ville: 'Montélimar', lat: 44.4432, lng: 5.0400 },
    { id: 'MR030335', nom: 'Relais Variante Page', adresse: '33 rue de la République', codePostal: '84560', ville: 'Sisteron', lat: 44.4072, lng: 4.6384 },
    { id: 'MR030342', nom: 'Relais Voile Panier', adresse: '65 rue de la République', codePostal: '84326', ville: 'Orange', lat: 44.3632, lng: 5.7904 },
    { id: 'MR030349', nom: 'Relais Huile Page', adresse: '73 rue de la République', codePostal: '84100', ville: 'Apt', lat: 44.2600, lng: 5.7664 },
    { id: 'MR030356', nom: 'Relais Compte Page', adresse: '57 rue de la République', codePostal: '84500', ville: 'Sisteron', lat: 44.2336, lng: 4.6112 },
    { id: 'MR030363', nom: 'Relais Code Huile', adresse: '9 rue de la République', codePostal: '84796', ville: 'Cavaillon', lat: 43.9760, lng: 5.4752 },
    { id: 'MR030370', nom: 'Relais Onglet Page', adresse: '25 rue de la République', codePostal: '84904', ville: 'Sisteron', lat: 43.8000, lng: 5.0832 },
    { id: 'MR030377', nom: 'Relais Etiquette Total', adresse: '105 rue de la République', codePostal: '84674', ville: 'Montélimar', lat: 43.8128, lng: 5.2896 },
    { id: 'MR030384', nom: 'Relais Compte Valeur', adresse: '113 rue de la République', codePostal: '84120', ville: 'Cavaillon', lat: 44.0328, lng: 5.9632 },
    { id: 'MR030391', nom: 'Relais Valeur Variante', adresse: '65 rue de la République', codePostal: '84074', ville: 'Sisteron', lat: 43.8008, lng: 5.9664 },
    { id: 'MR030398', nom: 'Relais Compte Variante', adresse: '57 rue de la République', codePostal: '84134', ville: 'Montélimar', lat: 44.2040, lng: 5.3936 },
    { id: 'MR030405', nom: 'Relais Panier Voile', adresse: '105 rue de la République', codePostal: '84754', ville: 'Apt', lat: 44.2576, lng: 5.8560 },
    { id: 'MR030412', nom: 'Relais Compte Avis', adresse: '1 rue de la République', codePostal: '84888', ville: 'Sisteron', lat: 43.9144, lng: 4.8272 },
    { id: 'MR030419', nom: 'Relais Variante Avis', adresse: '9 rue de la République', codePostal: '84712', ville: 'Orange', lat: 44.3248, lng: 5.1152 },
    { id: 'MR030426', nom: 'Relais Code Compte', adresse: '57 rue de la République', codePostal: '84170', ville: 'Orange', lat: 43.9008, lng: 5.0784 },
    { id: 'MR030433', nom: 'Relais Page Point', adresse: '113 rue de la République', codePostal: '84564', ville: 'Montélimar', lat: 44.3176, lng: 5.9776 },
    { id: 'MR030440', nom: 'Relais Page Etiquette', adresse: '25 rue de la République', codePostal: '84812', ville: 'Montélimar', lat: 43.9584, lng: 5.2688 },
    { id: 'MR030447', nom: 'Relais Valeur Avis', adresse: '73 rue de la République', codePostal: '84570', ville: 'Orange', lat: 44.0168, lng: 5.8512 },
    { id: 'MR030454', nom: 'Relais Etoile Page', adresse: '9 rue de la République', codePostal: '84110', ville: 'Montélimar', lat: 43.7320, lng: 5.6304 },
    { id: 'MR030461', nom: 'Relais Atelier Atelier', adresse: '41 rue de la République', codePostal: '84208', ville: 'Orange', lat: 44.4392, lng: 5.9232 },
    { id: 'MR030468', nom: 'Relais Compte Point', adresse: '105 rue de la République', codePostal: '84318', ville: 'Apt', lat: 44.1248, lng: 4.8784 },
    { id: 'MR030475', nom: 'Relais Stock Page', adresse: '81 rue de la République', codePostal: '84442', ville: 'Sisteron', lat: 44.2784, lng: 5.8144 },
    { id: 'MR030482', nom: 'Relais Total Point', adresse: '33 rue de la République', codePostal: '84882', ville: 'Cavaillon', lat: 43.8232, lng: 4.6176 },
    { id: 'MR030489', nom: 'Relais Etiquette Huile', adresse: '49 rue de la République', codePostal: '84476', ville: 'Sisteron', lat: 44.1608, lng: 4.7504 },
    { id: 'MR030496', nom: 'Relais Stock Panier', adresse: '17 rue de la République', codePostal: '84834', ville: 'Apt', lat: 44.3512, lng: 5.5952 },
    { id: 'MR030503', nom: 'Relais Avis Etiquette', adresse: '105 rue de la République', codePostal: '84014', ville: 'Orange', lat: 43.8504, lng: 5.1024 },
    { id: 'MR030510', nom: 'Relais Huile Huile', adresse: '25 rue de la République', codePostal: '84942', ville: 'Montélimar', lat: 43.9144, lng: 5.7872 },
    { id: 'MR030517', nom: 'Relais Variante Valeur', adresse: '9 rue de la République', codePostal: '84268', ville: 'Montélimar', lat: 44.3600, lng: 4.8304 },
    { id: 'MR030524', nom: 'Relais Valeur Panier', adresse: '97 rue de la République', codePostal: '84622', ville: 'Apt', lat: 43.9640, lng: 5.4688 },
    { id: 'MR030531', nom: 'Relais Code Page', adresse: '57 rue de la République', codePostal: '84972', ville: 'Apt', lat: 44.1600, lng: 4.6720 },
    { id: 'MR030538', nom: 'Relais Variante Voile', adresse: '25 rue de la République', codePostal: '84832', ville: 'Sisteron', lat: 44.2768, lng: 5.4384 },
    { id: 'MR030545', nom: 'Relais Variante Avis', adresse: '105 rue de la République', codePostal: '84390', ville: 'Apt', lat: 44.0960, lng: 5.5664 },
    { id: 'MR030552', nom: 'Relais Valeur Avis', adresse: '57 rue de la République', codePostal: '84058', ville: 'Orange', lat: 44.4912, lng: 5.0240 },
    { id: 'MR030559', nom: 'Relais Variante Panier', adresse: '33 rue de la République', codePostal: '84892', ville: 'Cavaillon', lat: 43.9000, lng: 5.8048 },
    { id: 'MR030566', nom: 'Relais Onglet Stock', adresse: '97 rue de la République', codePostal: '84814', ville: 'Montélimar', lat: 44.2344, lng: 4.8656 },
    { id: 'MR030573', nom: 'Relais Compte Atelier', adresse: '89 rue de la République', codePostal: '84648', ville: 'Sisteron', lat: 43.6488, lng: 5.5632 },
    { id: 'MR030580', nom: 'Relais Variante Voile', adresse: '17 rue de la République', codePostal: '84130', ville: 'Orange', lat: 44.3264, lng: 5.0480 },
    { id: 'MR030587', nom: 'Relais Point Onglet', adresse: '17 rue de la République', codePostal: '84534', ville: 'Cavaillon', lat: 43.7504, lng: 4.9392 },
    { id: 'MR030594', nom: 'Relais Avis Stock', adresse: '49 rue de la République', codePostal: '84912', ville: 'Sisteron', lat: 43.6368, lng: 4.7648 },
    { id: 'MR030601', nom: 'Relais Valeur Total', adresse: '9 rue de la République', codePostal: '84048', ville: 'Cavaillon', lat: 44.0776, lng: 5.5296 },
    { id: 'MR030608', nom: 'Relais Total Atelier', adresse: '49 rue de la République', codePostal: '84192', ville: 'Apt', lat: 43.8064, lng: 5.6560 },
    { id: 'MR030615', nom: 'Relais Etiquette Compte', adresse: '9 rue de la République', codePostal: '84770', ville: 'Orange', lat: 43.9568, lng: 4.7656 },
    { id: 'MR030622', nom: 'Relais Compte Code', adresse: '89 rue de la République', codePostal: '84594', ville: 'Sisteron', lat: 43.8768, lng: 5.6752 },
    { id: 'MR030629', nom: 'Relais Stock Onglet', adresse: '41 rue de la République', codePostal: '84236', ville: 'Cavaillon', lat: 43.9744, lng: 5.2720 },
    { id: 'MR030636', nom: 'Relais Compte Total', adresse: '33 rue de la République', codePostal: '84958', ville: 'Orange', lat: 43.7680, lng: 5.0400 },
    { id: 'MR030643', nom: 'Relais Point Atelier', adresse: '41 rue de la République', codePostal: '84474', ville: 'Orange', lat: 44.1336, lng: 5.1232 },
    { id: 'MR030650', nom: 'Relais Huile Variante', adresse: '73 rue de la République', codePostal: '84480', ville: 'Cavaillon', lat: 44.4072, lng: 4.9472 },
    { id: 'MR030657', nom: 'Relais Huile Page', adresse: '89 rue de la République', codePostal: '84026', ville: 'Cavaillon', lat: 43.7208, lng: 5.4912 },
    { id: 'MR030664', nom: 'Relais Valeur Variante', adresse: '89 rue de la République', codePostal: '84140', ville: 'Orange', lat: 44.2536, lng: 5.5200 },
    { id: 'MR030671', nom: 'Relais Onglet Variante', adresse: '89 rue de la République', codePostal: '84044', ville: 'Sisteron', lat: 44.1448, lng: 4.7920 },
    { id: 'MR030678', nom: 'Relais Stock Compte', adresse: '105 rue de la République', codePostal: '84530', ville: 'Cavaillon', lat: 44.3912, lng: 5.4688 },
    { id: 'MR030685', nom: 'Relais Code Huile', adresse: '65 rue de la République', codePostal: '84860', ville: 'Orange', lat: 43.8520, lng: 5.1072 },
    { id: 'MR030692', nom: 'Relais Valeur Etiquette', adresse: '41 rue de la République', codePostal: '84674', ville: 'Sisteron', lat: 44.1056, lng: 5.5088 },
    { id: 'MR030699', nom: 'Relais Onglet Valeur', adresse: '65 rue de la République', codePostal: '84254', ville: 'Orange', lat: 44.4824, lng: 4.6592 },
    { id: 'MR030706', nom: 'Relais Huile Panier', adresse: '33 rue de la République', codePostal: '84312', ville: 'Sisteron', lat: 43.6688, lng: 5.1344 },
    { id: 'MR030713', nom: 'Relais Onglet Variante', adresse: '1 rue de la République', codePostal: '84202', ville: 'Orange', lat: 44.4920, lng: 5.7744 },
    { id: 'MR030720', nom: 'Relais Valeur Atelier', adresse: '9 rue de la République', codePostal: '84332', ville: 'Apt', lat: 44.4240, lng: 5.0592 },
    { id: 'MR030727', nom: 'Relais Total Variante', adresse: '105 rue de la République', codePostal: '84602', ville: 'Apt', lat: 44.4872, lng: 5.3712 },
    { id: 'MR030734', nom: 'Relais Onglet Page', adresse: '89 rue de la République', codePostal: '84006', ville: 'Montélimar', lat: 43.8656, lng: 4.8752 },
    { id: 'MR030741', nom: 'Relais Voile Onglet', adresse: '105 rue de la République', codePostal: '84620', ville: 'Orange', lat: 43.9088, lng: 4.8336 },
    { id: 'MR030748', nom: 'Relais Etiquette Compte', adresse: '1 rue de la République', codePostal: '84722', ville: 'Apt', lat: 43.8312, lng: 5.5072 },
    { id: 'MR030755', nom: 'Relais Point Image', adresse: '49 rue de la République', codePostal: '84664', ville: 'Sisteron', lat: 44.4232, lng: 5.8080 },
    { id: 'MR030762', nom: 'Relais Total Variante', adresse: '17 rue de la République', codePostal: '84706', ville: 'Orange', lat: 44.2032, lng: 5.5744 },
    { id: 'MR030769', nom: 'Relais Compte Page', adresse: '97 rue de la République', codePostal: '84400', ville: 'Montélimar', lat: 44.2120, lng: 5.5088 },
    { id: 'MR030776', nom: 'Relais Voile Huile', adresse: '25 rue de la République', codePostal: '84916', ville: 'Sisteron', lat: 43.6680, lng: 5.1984 },
    { id: 'MR030783', nom: 'Relais Total Page', adresse: '97 rue de la République', codePostal: '84012', ville: 'Sisteron', lat: 44.4272, lng: 5.8544 },
    { id: 'MR030790', nom: 'Relais Total Point', adresse: '105 rue de la République', codePostal: '84872', ville: 'Montélimar', lat: 43.9512, lng: 5.2448 },
    { id: 'MR030797', nom: 'Relais Panier Huile', adresse: '41 rue de la République', codePostal: '84926', ville: 'Sisteron', lat: 43.6928, lng: 4.8304 },
    { id: 'MR030804', nom: 'Relais Code Valeur', adresse: '89 rue de la République', codePostal: '84274', ville: 'Apt', lat: 44.3360, lng: 5.8160 },
    { id: 'MR030811', nom: 'Relais Avis Voile', adresse: '73 rue de la République', codePostal: '84106', ville: 'Sisteron', lat: 44.3656, lng: 5.1264 },
    { id: 'MR030818', nom: 'Relais Valeur Huile', adresse: '81 rue de la République', codePostal: '84366', ville: 'Orange', lat: 44.1472, lng: 5.8288 },
    { id: 'MR030825', nom: 'Relais Point Variante', adresse: '33 rue de la République', codePostal: '84154', ville: 'Montélimar', lat: 44.1896, lng: 5.3312 },
    { id: 'MR030832', nom: 'Relais Total Onglet', adresse: '65 rue de la République', codePostal: '84558', ville: 'Montélimar', lat: 44.0272, lng: 5.3792 },
    { id: 'MR030839', nom: 'Relais Code Huile', adresse: '25 rue de la République', codePostal: '84272', ville: 'Cavaillon', lat: 44.3936, lng: 4.8992 },
    { id: 'MR030846', nom: 'Relais Variante Valeur', adresse: '81 rue de la République', codePostal: '84718', ville: 'Apt', lat: 44.4432, lng: 5.7792 },
    { id: 'MR030853', nom: 'Relais Compte Page', adresse: '57 rue de la République', codePostal: '84898', ville: 'Apt', lat: 44.2216, lng: 4.8256 },
    { id: 'MR030860', nom: 'Relais Stock Atelier', adresse: '57 rue de la République', codePostal: '84558', ville: 'Orange', lat: 44.0688, lng: 5.3696 },
    { id: 'MR030867', nom: 'Relais Atelier Compte', adresse: '113 rue de la République', codePostal: '84588', ville: 'Cavaillon', lat: 43.7560, lng: 5.2720 },
    { id: 'MR030874', nom: 'Relais Panier Compte', adresse: '105 rue de la République', codePostal: '84012', ville: 'Montélimar', lat: 44.4656, lng: 5.3304 },
    { id: 'MR030881', nom: 'Relais Voile Point', adresse: '1 rue de la République', codePostal: '84762', ville: 'Montélimar', lat: 43.7688, lng: 4.7376 },
    { id: 'MR030888', nom: 'Relais Compte Huile', adresse: '105 rue de la République', codePostal: '84944', ville: 'Orange', lat: 44.0640, lng: 5.0112 },
    { id: 'MR030895', nom: 'Relais Total Stock', adresse: '113 rue de la République', codePostal: '84906', ville: 'Orange', lat: 44.1368, lng: 5.8560 },
    { id: 'MR030902', nom: 'Relais Avis Valeur', adresse: '33 rue de la République', codePostal: '84614', ville: 'Orange', lat: 43.7304, lng: 4.8624 },
    { id: 'MR030909', nom: 'Relais Etiquette Onglet', adresse: '73 rue de la République', codePostal: '84360', ville: 'Sisteron', lat: 43.7720, lng: 5.3992 },
    { id: 'MR030916', nom: 'Relais Valeur Stock', adresse: '89 rue de la République', codePostal: '84308', ville: 'Orange', lat: 43.7752, lng: 5.8576 },
    { id: 'MR030923', nom: 'Relais Point Atelier', adresse: '105 rue de la République', codePostal: '84634', ville: 'Apt', lat: 44.4208, lng: 4.7936 },
    { id: 'MR030930', nom: 'Relais Page Valeur', adresse: '9 rue de la République', codePostal: '84298', ville: 'Cavaillon', lat: 43.6776, lng: 4.8656 },
    { id: 'MR030937', nom: 'Relais Valeur Valeur', adresse: '113 rue de la République', codePostal: '84706', ville: 'Apt', lat: 44.1928, lng: 5.0864 },
    { id: 'MR030944', nom: 'Relais Page Stock', adresse: '33 rue de la République', codePostal: '84986', ville: 'Sisteron', lat: 44.1952, lng: 5.4624 },
    { id: 'MR030951', nom: 'Relais Voile Page', adresse: '97 rue de la République', codePostal: '84394', ville: 'Apt', lat: 43.6168, lng: 5.3872 },
    { id: 'MR030958', nom: 'Relais Variante Stock', adresse: '9 rue de la République', codePostal: '84688', ville: 'Montélimar', lat: 44.2792, lng: 5.1152 },
    { id: 'MR030965', nom: 'Relais Page Total', adresse: '9 rue de la République', codePostal: '84250', ville: 'Cavaillon', lat: 44.1136, lng: 5.5648 },
    { id: 'MR030972', nom: 'Relais Stock Valeur', adresse: '9 rue de la République', codePostal: '84590', ville: 'Montélimar', lat: 43.8208, lng: 5.9232 },
    { id: 'MR030979', nom: 'Relais Total Huile', adresse: '97 rue de la République', codePostal: '84306', ville: 'Apt', lat: 44.0928, lng: 5.1680 },
    { id: 'MR030986', nom: 'Relais Page Onglet', adresse: '1 rue de la République', codePostal: '84214', ville: 'Montélimar', lat: 43.7192, lng: 5.3168 },
    { id: 'MR030993', nom: 'Relais Huile Huile', adresse: '41 rue de la République', codePostal: '84816', ville: 'Sisteron', lat: 44.3168, lng: 5.5672 },
    { id: 'MR031000', nom: 'Relais Compte Point', adresse: '33 rue de la République', codePostal: '84498', ville: 'Apt', lat: 44.1024, lng: 4.6608 },
    { id: 'MR031007', nom: 'Relais Point Stock', adresse: '97 rue de la République', codePostal: '84110', ville: 'Apt', lat: 44.1896, lng: 5.2240 },
    { id: 'MR031014', nom: 'Relais Etiquette Valeur', adresse: '97 rue de la République', codePostal: '84794', ville: 'Apt', lat: 44.4040, lng: 5.5584 },
    { id: 'MR031021', nom: 'Relais Code Compte', adresse: '89 rue de la République', codePostal: '84054', ville: 'Montélimar', lat: 44.1240, lng: 5.7168 },
    { id: 'MR031028', nom: 'Relais Voile Onglet', adresse: '97 rue de la République', codePostal: '84892', ville: 'Montélimar', lat: 44.4128, lng: 4.9872 },
    { id: 'MR031035', nom: 'Relais Point Huile', adresse: '97 rue de la République', codePostal: '84352', ville: 'Sisteron', lat: 44.1656, lng: 5.5392 },
    { id: 'MR031042', nom: 'Relais Etiquette Variante', adresse: '65 rue de la République', codePostal: '84578', ville: 'Orange', lat: 44.3040, lng: 5.3632 },
    { id: 'MR031049', nom: 'Relais Variante Compte', adresse: '73 rue de la République', codePostal: '84868', ville: 'Montélimar', lat: 44.1952, lng: 5.9152 },
    { id: 'MR031056', nom: 'Relais Stock Page', adresse: '1 rue de la République', codePostal: '84518', ville: 'Montélimar', lat: 44.4088, lng: 5.4816 },
    { id: 'MR031063', nom: 'Relais Page Panier', adresse: '73 rue de la République', codePostal: '84892', ville: 'Cavaillon', lat: 44.0856, lng: 5.4400 },
    { id: 'MR031070', nom: 'Relais Valeur Valeur', adresse: '113 rue de la République', codePostal: '84072', ville: 'Cavaillon', lat: 43.7232, lng: 5.3760 },
    { id: 'MR031077', nom: 'Relais Variante Page', adresse: '17 rue de la République', codePostal: '84712', ville: 'Cavaillon', lat: 44.0112, lng: 4.6288 },
    { id: 'MR031084', nom: 'Relais Total Etiquette', adresse: '9 rue de la République', codePostal: '84342', ville: 'Orange', lat: 43.6656, lng: 5.2912 },
    { id: 'MR031091', nom: 'Relais Point Onglet', adresse: '49 rue de la République', codePostal: '84326', ville: 'Cavaillon', lat: 44.1488, lng: 5.2528 },
    { id: 'MR031098', nom: 'Relais Onglet Point', adresse: '105 rue de la République', codePostal: '84576', ville: 'Apt', lat: 43.7848, lng: 5.4720 },
    { id: 'MR031105', nom: 'Relais Total Valeur', adresse: '17 rue de la République', codePostal: '84518', ville: 'Montélimar', lat: 43.7376, lng: 5.2032 },
    { id: 'MR031112', nom: 'Relais Avis Valeur', adresse: '97 rue de la République', codePostal: '84522', ville: 'Sisteron', lat: 44.2032, lng: 4.7696 },
    { id: 'MR031119', nom: 'Relais Total Total', adresse: '73 rue de la République', codePostal: '84646', ville: 'Apt', lat: 44.2192, lng: 5.8976 },
    { id: 'MR031126', nom: 'Relais Huile Atelier', adresse: '57 rue de la République', codePostal: '84742', ville: 'Cavaillon', lat: 44.3048, lng: 4.8032 },
    { id: 'MR031133', nom: 'Relais Point Huile', adresse: '25 rue de la République', codePostal: '84462', ville: 'Orange', lat: 44.3264, lng: 5.3440 },
    { id: 'MR031140', nom: 'Relais Voile Avis', adresse: '73 rue de la République', codePostal: '84792', ville: 'Orange', lat: 44.4864, lng: 4.6240 },
    { id: 'MR031147', nom: 'Relais Atelier Code', adresse: '57 rue de la République', codePostal: '84262', ville: 'Montélimar', lat: 43.8008, lng: 5.4640 },
    { id: 'MR031154', nom: 'Relais Avis Onglet', adresse: '97 rue de la République', codePostal: '84154', ville: 'Apt', lat: 44.4312, lng: 4.7392 },
    { id: 'MR031161', nom: 'Relais Voile Point', adresse: '113 rue de la République', codePostal: '84694', ville: 'Apt', lat: 43.8664, lng: 5.0672 },
    { id: 'MR031168', nom: 'Relais Huile Voile', adresse: '73 rue de la République', codePostal: '84736', ville: 'Orange', lat: 43.9056, lng: 4.7808 },
    { id: 'MR031175', nom: 'Relais Panier Compte', adresse: '1 rue de la République', codePostal: '84534', ville: 'Sisteron', lat: 43.6504, lng: 5.1136 },
    { id: 'MR031182', nom: 'Relais Valeur Atelier', adresse: '97 rue de la République', codePostal: '84282', ville: 'Apt', lat: 43.9656, lng: 4.9360 },
    { id: 'MR031189', nom: 'Relais Point Point', adresse: '65 rue de la République', codePostal: '84980', ville: 'Orange', lat: 43.6760, lng: 4.6560 },
    { id: 'MR031196', nom: 'Relais Code Compte', adresse: '33 rue de la République', codePostal: '84374', ville: 'Orange', lat: 44.0824, lng: 5.1408 },
    { id: 'MR031203', nom: 'Relais Point Valeur', adresse: '33 rue de la République', codePostal: '84970', ville: 'Montélimar', lat: 43.7624, lng: 5.4000 },
    { id: 'MR031210', nom: 'Relais Panier Valeur', adresse: '73 rue de la République', codePostal: '84972', ville: 'Sisteron', lat: 43.8112, lng: 5.5520 },
    { id: 'MR031217', nom: 'Relais Huile Total', adresse: '113 rue de la République', codePostal: '84586', ville: 'Orange', lat: 43.6024, lng: 4.9760 },
    { id: 'MR031224', nom: 'Relais Avis Variante', adresse: '97 rue de la République', codePostal: '84286', ville: 'Apt', lat: 43.7056, lng: 5.0880 },
    { id: 'MR031231', nom: 'Relais Code Panier', adresse: '57 rue de la République', codePostal: '84762', ville: 'Sisteron', lat: 44.4088, lng: 5.1856 },
    { id: 'MR031238', nom: 'Relais Panier Valeur', adresse: '17 rue de la République', codePostal: '84840', ville: 'Apt', lat: 43.6576, lng: 5.9808 },
    { id: 'MR031245', nom: 'Relais Variante Onglet', adresse: '81 rue de la République', codePostal: '84692', ville: 'Apt', lat: 43.6768, lng: 5.0640 },
    { id: 'MR031252', nom: 'Relais Avis Panier', adresse: '17 rue de la République', codePostal: '84274', ville: 'Montélimar', lat: 44.1584, lng: 5.7968 },
    { id: 'MR031259', nom: 'Relais Stock Onglet', adresse: '97 rue de la République', codePostal: '84030', ville: 'Montélimar', lat: 44.3168, lng: 5.3280 },
    { id: 'MR031266', nom: 'Relais Page Code', adresse: '57 rue de la République', codePostal: '84702', ville: 'Montélimar', lat: 44.3096, lng: 5.3120 },
    { id: 'MR031273', nom: 'Relais Variante Total', adresse: '97 rue de la République', codePostal: '84490', ville: 'Cavaillon', lat: 43.8952, lng: 5.7344 },
    { id: 'MR031280', nom: 'Relais Valeur Voile', adresse: '17 rue de la République', codePostal: '84726', ville: 'Orange', lat: 43.9848, lng: 5.1040 },
    { id: 'MR031287', nom: 'Relais Etiquette Etiquette', adresse: '25 rue de la République', codePostal: '84074', ville: 'Cavaillon', lat: 44.0992, lng: 4.7488 },
    { id: 'MR031294', nom: 'Relais Voile Huile', adresse: '33 rue de la République', codePostal: '84648', ville: 'Cavaillon', lat: 43.7944, lng: 5.2960 },
    { id: 'MR031301', nom: 'Relais Panier Huile', adresse: '49 rue de la République', codePostal: '84306', ville: 'Cavaillon', lat: 44.1752, lng: 5.6072 },
    { id: 'MR031308', nom: 'Relais Panier Code', adresse: '9 rue de la République', codePostal: '84090', ville: 'Cavaillon', lat: 43.6240, lng: 4.9568 },
    { id: 'MR031315', nom: 'Relais Total Code', adresse: '57 rue de la République', codePostal: '84314', ville: 'Montélimar', lat: 43.9528, lng: 5.6720 },
    { id: 'MR031322', nom: 'Relais Atelier Page', adresse: '97 rue de la République', codePostal: '84866', ville: 'Cavaillon', lat: 43.9512, lng: 5.6736 },
    { id: 'MR031329', nom: 'Relais Voile Total', adresse: '41 rue de la République', codePostal: '84392', ville: 'Cavaillon', lat: 44.3408, lng: 4.9712 },
    { id: 'MR031336', nom: 'Relais Huile Atelier', adresse: '25 rue de la République', codePostal: '84450', ville: 'Sisteron', lat: 43.8160, lng: 4.8576 },
    { id: 'MR031343', nom: 'Relais Huile Compte', adresse: '73 rue de la République', codePostal: '84932', ville: 'Cavaillon', lat: 44.4680, lng: 5.7168 },
    { id: 'MR031350', nom: 'Relais Stock Huile', adresse: '25 rue de la République', codePostal: '84434', ville: 'Orange', lat: 44.1712, lng: 5.1120 },
    { id: 'MR031357', nom: 'Relais Atelier Valeur', adresse: '9 rue de la République', codePostal: '84160', ville: 'Cavaillon', lat: 43.6656, lng: 4.7888 },
    { id: 'MR031364', nom: 'Relais Code Code', adresse: '49 rue de la République', codePostal: '84122', ville: 'Apt', lat: 44.1144, lng: 5.4096 },
    { id: 'MR031371', nom: 'Relais Huile Valeur', adresse: '97 rue de la République', codePostal: '84202', ville: 'Apt', lat: 44.2640, lng: 5.0128 },
    { id: 'MR031378', nom: 'Relais Variante Avis', adresse: '33 rue de la République', codePostal: '84402', ville: 'Digne', lat: 44.4080, lng: 5.4864 },
    { id: 'MR031385', nom: 'Relais Stock Onglet', adresse: '81 rue de la République', codePostal: '84158', ville: 'Apt', lat: 43.9016, lng: 5.5312 },
    { id: 'MR031392', nom: 'Relais Stock Page', adresse: '41 rue de la République', codePostal: '84978', ville: 'Orange', lat: 44.2776, lng: 5.6304 },
    { id: 'MR031399', nom: 'Relais Panier Etiquette', adresse: '1 rue de la République', codePostal: '84554', ville: 'Cavaillon', lat: 43.6296, lng: 4.9040 },
    { id: 'MR031406', nom: 'Relais Atelier Atelier', adresse: '89 rue de la République', codePostal: '84206', ville: 'Montélimar', lat: 43.6736, lng: 5.5680 },
    { id: 'MR031413', nom: 'Relais Panier Point', adresse: '89 rue de la République', codePostal: '84834', ville: 'Cavaillon', lat: 44.3064, lng: 5.8912 },
    { id: 'MR031420', nom: 'Relais Point Onglet', adresse: '57 rue de la République', codePostal: '84162', ville: 'Montélimar', lat: 43.6624, lng: 5.2208 },
    { id: 'MR031427', nom: 'Relais Voile Panier', adresse: '33 rue de la République', codePostal: '84108', ville: 'Sisteron', lat: 44.1512, lng: 5.0208 },
    { id: 'MR031434', nom: 'Relais Page Onglet', adresse: '57 rue de la République', codePostal: '84706', ville: 'Orange', lat: 44.4680, lng: 5.0496 },
    { id: 'MR031441', nom: 'Relais Valeur Stock', adresse: '1 rue de la République', codePostal: '84676', ville: 'Apt', lat: 44.3808, lng: 5.6512 },
    { id: 'MR031448', nom: 'Relais Valeur Voile', adresse: '17 rue de la République', codePostal: '84884', ville: 'Apt', lat: 43.6264, lng: 5.1008 },
    { id: 'MR031455', nom: 'Relais Huile Point', adresse: '73 rue de la République', codePostal: '84580', ville: 'Orange', lat: 43.7704, lng: 5.3904 },
    { id: 'MR031462', nom: 'Relais Compte Voile', adresse: '41 rue de la République', codePostal: '84122', ville: 'Cavaillon', lat: 43.6696, lng: 5.6160 },
    { id: 'MR031469', nom: 'Relais Avis Stock', adresse: '73 rue de la République', codePostal: '84812', ville: 'Apt', lat: 43.7392, lng: 4.9176 },
    { id: 'MR031476', nom: 'Relais Voile Total', adresse: '17 rue de la République', codePostal: '84020', ville: 'Cavaillon', lat: 43.8776, lng: 5.9968 },
    { id: 'MR031483', nom: 'Relais Huile Total', adresse: '89 rue de la République', codePostal: '84430', ville: 'Cavaillon', lat: 44.4472, lng: 5.9296 },
    { id: 'MR031490', nom: 'Relais Voile Page', adresse: '113 rue de la République', codePostal: '84674', ville: 'Sisteron', lat: 44.2816, lng: 4.9168 },
    { id: 'MR031497', nom: 'Relais Huile Avis', adresse: '33 rue de la République', codePostal: '84546', ville: 'Sisteron', lat: 43.6344, lng: 4.7792 },
    { id: 'MR031504', nom: 'Relais Panier Variante', adresse: '17 rue de la République', codePostal: '84108', ville: 'Montélimar', lat: 43.9200, lng: 5.8496 },
    { id: 'MR031511', nom: 'Relais Point Compte', adresse: '97 rue de la République', codePostal: '84838', ville: 'Orange', lat: 43.7176, lng: 5.5584 },
    { id: 'MR031518', nom: 'Relais Stock Compte', adresse: '9 rue de la République', codePostal: '84894', ville: 'Orange', lat: 44.3296, lng: 5.0112 },
    { id: 'MR031525', nom: 'Relais Total Compte', adresse: '49 rue de la République', codePostal: '84744', ville: 'Orange', lat: 43.9848, lng: 5.9376 },
    { id: 'MR031532', nom: 'Relais Point Variante', adresse: '25 rue de la République', codePostal: '84980', ville: 'Orange', lat: 43.7792, lng: 5.8448 },
    { id: 'MR031539', nom: 'Relais Total Etiquette', adresse: '113 rue de la République', codePostal: '84476', ville: 'Sisteron', lat: 44.0848, lng: 5.2256 },
    { id: 'MR031546', nom: 'Relais Panier Fleur', adresse: '25 rue de la République', codePostal: '84786', ville: 'Montélimar', lat: 44.2344, lng: 4.6688 },
    { id: 'MR031553', nom: 'Relais Voile Panier', adresse: '49 rue de la République', codePostal: '84286', ville: 'Cavaillon', lat: 44.1040, lng: 5.9312 },
    { id: 'MR031560', nom: 'Relais Avis Voile', adresse: '65 rue de la République', codePostal: '84382', ville: 'Sisteron', lat: 44.2264, lng: 5.5472 },
    { id: 'MR031567', nom: 'Relais Atelier Voile', adresse: '97 rue de la République', codePostal: '84422', ville: 'Cavaillon', lat: 43.9056, lng: 5.7744 },
    { id: 'MR031574', nom: 'Relais Code Etiquette', adresse: '113 rue de la République', codePostal: '84908', ville: 'Cavaillon', lat: 44.2672, lng: 5.2320 },
    { id: 'MR031581', nom: 'Relais Variante Huile', adresse: '105 rue de la République', codePostal: '84014', ville: 'Sisteron', lat: 44.0512, lng: 5.9376 },
    { id: 'MR031588', nom: 'Relais Variante Point', adresse: '33 rue de la République', codePostal: '84662', ville: 'Montélimar', lat: 44.1840, lng: 5.2208 },
    { id: 'MR031595', nom: 'Relais Panier Atelier', adresse: '49 rue de la République', codePostal: '84744', ville: 'Apt', lat: 44.1800, lng: 4.6160 },
    { id: 'MR031602', nom: 'Relais Code Atelier', adresse: '1 rue de la République', codePostal: '84586', ville: 'Sisteron', lat: 43.9736, lng: 5.5728 },
    { id: 'MR031609', nom: 'Relais Stock Etiquette', adresse: '25 rue de la République', codePostal: '84122', ville: 'Apt', lat: 43.6864, lng: 5.1936 },
    { id: 'MR031616', nom: 'Relais Variante Avis', adresse: '105 rue de la République', codePostal: '84264', ville: 'Cavaillon', lat: 44.3360, lng: 5.2240 },
    { id: 'MR031623', nom: 'Relais Variante Page', adresse: '89 rue de la République', codePostal: '84074', ville: 'Cavaillon', lat: 43.8744, lng: 5.4080 },
    { id: 'MR031630', nom: 'Relais Variante Stock', adresse: '17 rue de la République', codePostal: '84726', ville: 'Montélimar', lat: 43.6456, lng: 5.6336 },
    { id: 'MR031637', nom: 'Relais Compte Huile', adresse: '9 rue de la République', codePostal: '84114', ville: 'Cavaillon', lat: 43.6232, lng: 5.7744 },
    { id: 'MR031644', nom: 'Relais Valeur Valeur', adresse: '113 rue de la République', codePostal: '84046', ville: 'Sisteron', lat: 44.3864, lng: 5.0080 },
    { id: 'MR031651', nom: 'Relais Total Page', adresse: '97 rue de la République', codePostal: '84268', ville: 'Apt', lat: 43.8616, lng: 4.8336 },
    { id: 'MR031658', nom: 'Relais Etiquette Stock', adresse: '105 rue de la République', codePostal: '84212', ville: 'Apt', lat: 44.3392, lng: 4.7504 },
    { id: 'MR031665', nom: 'Relais Total Variante', adresse: '97 rue de la République', codePostal: '84796', ville: 'Orange', lat: 43.6960, lng: 5.0992 },
    { id: 'MR031672', nom: 'Relais Code Stock', adresse: '73 rue de la République', codePostal: '84364', ville: 'Sisteron', lat: 44.2960, lng: 5.0528 },
    { id: 'MR031679', nom: 'Relais Atelier Avis', adresse: '81 rue de la République', codePostal: '84256', ville: 'Montélimar', lat: 44.0552, lng: 5.9984 },
    { id: 'MR031686', nom: 'Relais Huile Page', adresse: '9 rue de la République', codePostal: '84918', ville: 'Sisteron', lat: 43.6944, lng: 5.7728 },
    { id: 'MR031693', nom: 'Relais Avis Atelier', adresse: '17 rue de la République', codePostal: '84630', ville: 'Cavaillon', lat: 43.8920, lng: 4.8976 },
    { id: 'MR031700', nom: 'Relais Avis Valeur', adresse: '65 rue de la République', codePostal: '84760', ville: 'Sisteron', lat: 43.7448, lng: 4.7216 },
    { id: 'MR031707', nom: 'Relais Huile Page', adresse: '73 rue de la République', codePostal: '84448', ville: 'Orange', lat: 44.0080, lng: 5.9552 },
    { id: 'MR031714', nom: 'Relais Stock Onglet', adresse: '81 rue de la République', codePostal: '84154', ville: 'Cavaillon', lat: 43.8904, lng: 5.0032 },
    { id: 'MR031721', nom: 'Relais Panier Total', adresse: '65 rue de la République', codePostal: '84620', ville: 'Montélimar', lat: 43.7568, lng: 5.4752 },
    { id: 'MR031728', nom: 'Relais Panier Variante', adresse: '57 rue de la République', codePostal: '84940', ville: 'Sisteron', lat: 44.1864, lng: 5.7920 },
    { id: 'MR031735', nom: 'Relais Avis Point', adresse: '49 rue de la République', codePostal: '84974', ville: 'Orange', lat: 44.1856, lng: 5.9904 },
    { id: 'MR031742', nom: 'Relais Compte Code', adresse: '113 rue de la République', codePostal: '84560', ville: 'Apt', lat: 44.0960, lng: 5.1232 },
    { id: 'MR031749', nom: 'Relais Compte Avis', adresse: '65 rue de la République', codePostal: '84070', ville: 'Apt', lat: 44.3416, lng: 5.7136 },
    { id: 'MR031756', nom: 'Relais Huile Atelier', adresse: '33 rue de la République', codePostal: '84562', ville: 'Cavaillon', lat: 43.6088, lng: 5.1968 },
    { id: 'MR031763', nom: 'Relais Voile Code', adresse: '33 rue de la République', codePostal: '84576', ville: 'Montélimar', lat: 43.9896, lng: 4.7984 },
    { id: 'MR031770', nom: 'Relais Voile Avis', adresse: '41 rue de la République', codePostal: '84584', ville: 'Sisteron', lat: 44.1200, lng: 5.9344 },
    { id: 'MR031777', nom: 'Relais Page Code', adresse: '41 rue de la République', codePostal: '84516', ville: 'Sisteron', lat: 43.8720, lng: 5.1144 },
    { id: 'MR031784', nom: 'Relais Point Variante', adresse: '17 rue de la République', codePostal: '84084', ville: 'Cavaillon', lat: 44.4360, lng: 4.7136 },
    { id: 'MR031791', nom: 'Relais Etiquette Atelier', adresse: '89 rue de la République', codePostal: '84136', ville: 'Montélimar', lat: 43.9872, lng: 4.6544 },
    { id: 'MR031798', nom: 'Relais Onglet Voile', adresse: '97 rue de la République', codePostal: '84162', ville: 'Sisteron', lat: 44.3496, lng: 5.2008 },
    { id: 'MR031805', nom: 'Relais Compte Total', adresse: '73 rue de la République', codePostal: '84268', ville: 'Apt', lat: 44.4944, lng: 5.1824 },
    { id: 'MR031812', nom: 'Relais Variante Avis', adresse: '33 rue de la République', codePostal: '84810', ville: 'Montélimar', lat: 44.3472, lng: 4.6016 },
    { id: 'MR031819', nom: 'Relais Onglet Valeur', adresse: '57 rue de la République', codePostal: '84916', ville: 'Cavaillon', lat: 43.9760, lng: 4.9488 },
    { id: 'MR031826', nom: 'Relais Huile Variante', adresse: '41 rue de la République', codePostal: '84814', ville: 'Apt', lat: 44.1192, lng: 4.7040 },
    { id: 'MR031833', nom: 'Relais Stock Voile', adresse: '65 rue de la République', codePostal: '84412', ville: 'Sisteron', lat: 44.3312, lng: 5.3360 },
    { id: 'MR031840', nom: 'Relais Huile Voile', adresse: '113 rue de la République', codePostal: '84426', ville: 'Cavaillon', lat: 43.6120, lng: 5.1728 },
    { id: 'MR031847', nom: 'Relais Valeur Panier', adresse: '33 rue de la République', codePostal: '84608', ville: 'Apt', lat: 44.1584, lng: 5.7904 },
    { id: 'MR031854', nom: 'Relais Page Total', adresse: '97 rue de la République', codePostal: '84978', ville: 'Montélimar', lat: 44.0008, lng: 4.9232 },
    { id: 'MR031861', nom: 'Relais Code Huile', adresse: '17 rue de la République', codePostal: '84722', ville: 'Montélimar', lat: 43.6200, lng: 5.7280 },
    { id: 'MR031868', nom: 'Relais Page Stock', adresse: '9 rue de la République', codePostal: '84810', ville: 'Sisteron', lat: 43.7032, lng: 5.6480 },
    { id: 'MR031875', nom: 'Relais Page Panier', adresse: '41 rue de la République', codePostal: '84504', ville: 'Montélimar', lat: 44.2272, lng: 5.5008 },
    { id: 'MR031882', nom: 'Relais Voile Voile', adresse: '33 rue de la République', codePostal: '84958', ville: 'Montélimar', lat: 43.7288, lng: 4.6544 },
    { id: 'MR031889', nom: 'Relais Page Huile', adresse: '41 rue de la République', codePostal: '84816', ville: 'Montélimar', lat: 44.1032, lng: 4.6720 },
    { id: 'MR031896', nom: 'Relais Compte Point', adresse: '57 rue de la République', codePostal: '84802', ville: 'Apt', lat: 44.4152, lng: 5.4000 },
    { id: 'MR031903', nom: 'Relais Code Avis', adresse: '33 rue de la République', codePostal: '84434', ville: 'Cavaillon', lat: 43.9000, lng: 4.9280 },
    { id: 'MR031910', nom: 'Relais Stock Panier', adresse: '9 rue de la République', codePostal: '84250', ville: 'Orange', lat: 43.9672, lng: 5.3840 },
    { id: 'MR031917', nom: 'Relais Etiquette Atelier', adresse: '57 rue de la République', codePostal: '84888', ville: 'Apt', lat: 44.0288, lng: 5.8816 },
    { id: 'MR031924', nom: 'Relais Huile Avis', adresse: '73 rue de la République', codePostal: '84720', ville: 'Apt', lat: 44.1480, lng: 5.5392 },
    { id: 'MR031931', nom: 'Relais Variante Atelier', adresse: '89 rue de la République', codePostal: '84424', ville: 'Cavaillon', lat: 43.9768, lng: 5.2176 },
    { id: 'MR031938', nom: 'Relais Total Code', adresse: '113 rue de la République', codePostal: '84624', ville: 'Orange', lat: 44.2368, lng: 4.6624 },
    { id: 'MR031945', nom: 'Relais Point Compte', adresse: '113 rue de la République', codePostal: '84314', ville: 'Montélimar', lat: 44.2088, lng: 4.9920 },
    { id: 'MR031952', nom: 'Relais Point Huile', adresse: '33 rue de la République', codePostal: '84860', ville: 'Sisteron', lat: 43.9248, lng: 5.1760 },
    { id: 'MR031959', nom: 'Relais Avis Stock', adresse: '73 rue de la République', codePostal: '84526', ville: 'Sisteron', lat: 43.7704, lng: 4.9024 },
    { id: 'MR031966', nom: 'Relais Stock Variante', adresse: '89 rue de la République', codePostal: '84634', ville: 'Grignan', lat: 43.8560, lng: 4.6664 },
    { id: 'MR031973', nom: 'Relais Page Huile', adresse: '81 rue de la République', codePostal: '84250', ville: 'Cavaillon', lat: 43.9784, lng: 5.4864 },
    { id: 'MR031980', nom: 'Relais Page Page', adresse: '49 rue de la République', codePostal: '84614', ville: 'Apt', lat: 44.2432, lng: 5.0704 },
    { id: 'MR031987', nom: 'Relais Atelier Page', adresse: '41 rue de la République', codePostal: '84466', ville: 'Apt', lat: 44.4824, lng: 5.8496 },
    { id: 'MR031994', nom: 'Relais Atelier Atelier', adresse: '113 rue de la République', codePostal: '84952', ville: 'Sisteron', lat: 43.6360, lng: 5.7696 },
    { id: 'MR032001', nom: 'Relais Point Panier', adresse: '49 rue de la République', codePostal: '84048', ville: 'Sisteron', lat: 44.2952, lng: 4.9200 },
    { id: 'MR032008', nom: 'Relais Valeur Compte', adresse: '17 rue de la République', codePostal: '84424', ville: 'Orange', lat: 43.6472, lng: 4.7648 },
    { id: 'MR032015', nom: 'Relais Variante Etiquette', adresse: '105 rue de la République', codePostal: '84138', ville: 'Apt', lat: 43.9544, lng: 5.1792 },
    { id: 'MR032022', nom: 'Relais Huile Voile', adresse: '57 rue de la République', codePostal: '84228', ville: 'Sisteron', lat: 43.9848, lng: 5.4208 },
    { id: 'MR032029', nom: 'Relais Total Valeur', adresse: '17 rue de la République', codePostal: '84960', ville: 'Cavaillon', lat: 44.1592, lng: 5.8096 },
    { id: 'MR032036', nom: 'Relais Variante Onglet', adresse: '49 rue de la République', codePostal: '84598', ville: 'Cavaillon', lat: 43.9264, lng: 5.7232 },
    { id: 'MR032043', nom: 'Relais Onglet Variante', adresse: '73 rue de la République', codePostal: '84286', ville: 'Apt', lat: 44.4448, lng: 5.1504 },
    { id: 'MR032050', nom: 'Relais Code Stock', adresse: '17 rue de la République', codePostal: '84726', ville: 'Orange', lat: 44.3360, lng: 4.7904 },
    { id: 'MR032057', nom: 'Relais Huile Variante', adresse: '105 rue de la République', codePostal: '84002', ville: 'Montélimar', lat: 43.6872, lng: 4.7296 },
    { id: 'MR032064', nom: 'Relais Page Point', adresse: '33 rue de la République', codePostal: '84096', ville: 'Apt', lat: 44.0936, lng: 5.8352 },
    { id: 'MR032071', nom: 'Relais Voile Onglet', adresse: '33 rue de la République', codePostal: '84144', ville: 'Cavaillon', lat: 43.8672, lng: 5.4528 },
    { id: 'MR032078', nom: 'Relais Atelier Atelier', adresse: '105 rue de la République', codePostal: '84950', ville: 'Sisteron', lat: 43.7512, lng: 4.8320 },
    { id: 'MR032085', nom: 'Relais Point Point', adresse: '81 rue de la République', codePostal: '84356', ville: 'Apt', lat: 43.9984, lng: 5.0528 },
    { id: 'MR032092', nom: 'Relais Atelier Onglet', adresse: '41 rue de la République', codePostal: '84218', ville: 'Apt', lat: 44.2824, lng: 5.5536 },
    { id: 'MR032099', nom: 'Relais Valeur Atelier', adresse: '105 rue de la République', codePostal: '84028', ville: 'Cavaillon', lat: 44.1680, lng: 4.8928 },
    { id: 'MR032106', nom: 'Relais Total Huile', adresse: '49 rue de la République', codePostal: '84756', ville: 'Sisteron', lat: 44.3912, lng: 5.8800 },
    { id: 'MR032113', nom: 'Relais Atelier Huile', adresse: '9 rue de la République', codePostal: '84966', ville: 'Cavaillon', lat: 44.1416, lng: 4.6816 },
    { id: 'MR032120', nom: 'Relais Point Huile', adresse: '9 rue de la République', codePostal: '84046', ville: 'Orange', lat: 44.4248, lng: 5.0176 },
    { id: 'MR032127', nom: 'Relais Voile Panier', adresse: '17 rue de la République', codePostal: '84612', ville: 'Apt', lat: 44.3680, lng: 4.7712 },
    { id: 'MR032134', nom: 'Relais Etiquette Valeur', adresse: '17 rue de la République', codePostal: '84178', ville: 'Orange', lat: 43.8032, lng: 5.6576 },
    { id: 'MR032141', nom: 'Relais Code Voile', adresse: '73 rue de la République', codePostal: '84878', ville: 'Cavaillon', lat: 44.0576, lng: 5.7456 },
    { id: 'MR032148', nom: 'Relais Onglet Etiquette', adresse: '73 rue de la République', codePostal: '84836', ville: 'Sisteron', lat: 43.7312, lng: 5.6608 },
    { id: 'MR032155', nom: 'Relais Etiquette Valeur', adresse: '73 rue de la République', codePostal: '84130', ville: 'Orange', lat: 44.2632, lng: 5.2240 },
    { id: 'MR032162', nom: 'Relais Panier Total', adresse: '105 rue de la République', codePostal: '84592', ville: 'Cavaillon', lat: 44.4224, lng: 5.1152 },
    { id: 'MR032169', nom: 'Relais Compte Etiquette', adresse: '57 rue de la République', codePostal: '84252', ville: 'Cavaillon', lat: 43.7184, lng: 5.8624 },
    { id: 'MR032176', nom: 'Relais Total Variante', adresse: '17 rue de la République', codePostal: '84686', ville: 'Orange', lat: 44.3144, lng: 5.7200 },
    { id: 'MR032183', nom: 'Relais Atelier Point', adresse: '65 rue de la République', codePostal: '84780', ville: 'Orange', lat: 44.3056, lng: 5.6240 },
    { id: 'MR032190', nom: 'Relais Stock Code', adresse: '73 rue de la République', codePostal: '84650', ville: 'Cavaillon', lat: 43.6920, lng: 5.0944 },
    { id: 'MR032197', nom: 'Relais Voile Etiquette', adresse: '73 rue de la République', codePostal: '84174', ville: 'Sisteron', lat: 44.0224, lng: 5.6400 },
    { id: 'MR032204', nom: 'Relais Compte Page', adresse: '17 rue de la République', codePostal: '84540', ville: 'Sisteron', lat: 44.4560, lng: 5.4752 },
    { id: 'MR032211', nom: 'Relais Valeur Huile', adresse: '113 rue de la République', codePostal: '84702', ville: 'Orange', lat: 43.8728, lng: 5.1104 },
    { id: 'MR032218', nom: 'Relais Onglet Compte', adresse: '65 rue de la République', codePostal: '84514', ville: 'Cavaillon', lat: 44.4272, lng: 5.6384 },
    { id: 'MR032225', nom: 'Relais Valeur Variante', adresse: '65 rue de la République', codePostal: '84462', ville: 'Apt', lat: 44.4160, lng: 4.6528 },
    { id: 'MR032232', nom: 'Relais Compte Code', adresse: '9 rue de la République', codePostal: '84670', ville: 'Montélimar', lat: 43.9192, lng: 5.3200 },
    { id: 'MR032239', nom: 'Relais Code Variante', adresse: '17 rue de la République', codePostal: '84176', ville: 'Sisteron', lat: 43.8176, lng: 5.7136 },
    { id: 'MR032246', nom: 'Relais Valeur Etiquette', adresse: '41 rue de la République', codePostal: '84478', ville: 'Montélimar', lat: 44.0696, lng: 5.4824 },
    { id: 'MR032253', nom: 'Relais Avis Avis', adresse: '57 rue de la République', codePostal: '84508', ville: 'Apt', lat: 44.3608, lng: 4.9584 },
    { id: 'MR032260', nom: 'Relais Total Huile', adresse: '105 rue de la République', codePostal: '84110', ville: 'Apt', lat: 43.7016, lng: 4.7433 },
    { id: 'MR032267', nom: 'Relais Huile Valeur', adresse: '89 rue de la République', codePostal: '84742', ville: 'Apt', lat: 43.7664, lng: 5.3216 },
    { id: 'MR032274', nom: 'Relais Voile Total', adresse: '113 rue de la République', codePostal: '84920', ville: 'Sisteron', lat: 44.2096, lng: 5.2544 },
    { id: 'MR032281', nom: 'Relais Avis Compte', adresse: '41 rue de la République', codePostal: '84982', ville: 'Apt', lat: 43.9464, lng: 5.3296 },
    { id: 'MR032288', nom: 'Relais Panier Huile', adresse: '65 rue de la République', codePostal: '84668', ville: 'Orange', lat: 44.3768, lng: 4.7296 },
    { id: 'MR032295', nom: 'Relais Compte Avis', adresse: '41 rue de la République', codePostal: '84594', ville: 'Apt', lat: 43.9800, lng: 5.3472 },
    { id: 'MR032302', nom: 'Relais Stock Onglet', adresse: '57 rue de la République', codePostal: '84152', ville: 'Sisteron', lat: 44.0704, lng: 5.0944 },
    { id: 'MR032309', nom: 'Relais Stock Panier', adresse: '73 rue de la République', codePostal: '84954', ville: 'Sisteron', lat: 44.2600, lng: 4.8272 },
    { id: 'MR032316', nom: 'Relais Huile Voile', adresse: '1 rue de la République', codePostal: '84388', ville: 'Cavaillon', lat: 44.0520, lng: 5.7760 },
    { id: 'MR032323', nom: 'Relais Avis Voile', adresse: '97 rue de la République', codePostal: '84544', ville: 'Orange', lat: 44.1312, lng: 5.3280 },
    { id: 'MR032330', nom: 'Relais Compte Avis', adresse: '113 rue de la République', codePostal: '84060', ville: 'Cavaillon', lat: 44.4616, lng: 5.9488 },
    { id: 'MR032337', nom: 'Relais Compte Point', adresse: '9 rue de la République', codePostal: '84166', ville: 'Montélimar', lat: 43.6648, lng: 5.0121 },
    { id: 'MR032344', nom: 'Relais Onglet Atelier', adresse: '49 rue de la République', codePostal: '84612', ville: 'Cavaillon', lat: 44.4984, lng: 4.8576 },
    { id: 'MR032351', nom: 'Relais Compte Voile', adresse: '17 rue de la République', codePostal: '84762', ville: 'Montélimar', lat: 43.9552, lng: 4.6320 },
    { id: 'MR032358', nom: 'Relais Compte Code', adresse: '25 rue de la République', codePostal: '84468', ville: 'Apt', lat: 43.7920, lng: 5.7312 },
    { id: 'MR032365', nom: 'Relais Variante Voile', adresse: '113 rue de la République', codePostal: '84954', ville: 'Sisteron', lat: 44.0696, lng: 4.8352 },
    { id: 'MR032372', nom: 'Relais Etiquette Avis', adresse: '97 rue de la République', codePostal: '84856', ville: 'Cavaillon', lat: 44.0552, lng: 5.8816 },
    { id: 'MR032379', nom: 'Relais Point Point', adresse: '57 rue de la République', codePostal: '84400', ville: 'Apt', lat: 43.6408, lng: 5.6352 },
    { id: 'MR032386', nom: 'Relais Code Onglet', adresse: '113 rue de la République', codePostal: '84424', ville: 'Montélimar', lat: 44.4008, lng: 5.7616 },
    { id: 'MR032393', nom: 'Relais Variante Total', adresse: '73 rue de la République', codePostal: '84578', ville: 'Orange', lat: 44.0776, lng: 4.8368 },
    { id: 'MR032400', nom: 'Relais Huile Avis', adresse: '89 rue de la République', codePostal: '84548', ville: 'Cavaillon', lat: 44.4496, lng: 5.1088 },
    { id: 'MR032407', nom: 'Relais Variante Voile', adresse: '41 rue de la République', codePostal: '84266', ville: 'Cavaillon', lat: 43.9792, lng: 5.8864 },
    { id: 'MR032414', nom: 'Relais Variante Huile', adresse: '73 rue de la République', codePostal: '84608', ville: 'Sisteron', lat: 44.1128, lng: 5.2352 },
    { id: 'MR032421', nom: 'Relais Onglet Atelier', adresse: '25 rue de la République', codePostal: '84428', ville: 'Sisteron', lat: 44.3464, lng: 5.8656 },
    { id: 'MR032428', nom: 'Relais Atelier Panier', adresse: '97 rue de la République', codePostal: '84032', ville: 'Cavaillon', lat: 44.1784, lng: 4.7328 },
    { id: 'MR032435', nom: 'Relais Avis Code', adresse: '25 rue de la République', codePostal: '84780', ville: 'Orange', lat: 43.6536, lng: 5.1392 },
    { id: 'MR032442', nom: 'Relais Stock Total', adresse: '81 rue de la République', codePostal: '84944', ville: 'Montélimar', lat: 44.1408, lng: 4.8304 },
    { id: 'MR032449', nom: 'Relais Huile Total', adresse: '17 rue de la République', codePostal: '84874', ville: 'Montélimar', lat: 43.8216, lng: 5.2880 },
    { id: 'MR032456', nom: 'Relais Etiquette Huile', adresse: '41 rue de la République', codePostal: '84930', ville: 'Cavaillon', lat: 43.9904, lng: 5.9504 },
    { id: 'MR032463', nom: 'Relais Huile Total', adresse: '89 rue de la République', codePostal: '84910', ville: 'Orange', lat: 43.8752, lng: 5.6960 },
    { id: 'MR032470', nom: 'Relais Onglet Total', adresse: '49 rue de la République', codePostal: '84404', ville: 'Montélimar', lat: 43.9728, lng: 5.4112 },
    { id: 'MR032477', nom: 'Relais Variante Compte', adresse: '106 rue de la République', codePostal: '84158', ville: 'Apt', lat: 43.6352, lng: 5.1264 },
    { id: 'MR032484', nom: 'Relais Variante Panier', adresse: '73 rue de la République', codePostal: '84452', ville: 'Cavaillon', lat: 43.7824, lng: 4.9136 },
    { id: 'MR032491', nom: 'Relais Voile Etiquette', adresse: '49 rue de la République', codePostal: '84118', ville: 'Apt', lat: 43.9624, lng: 5.1232 },
    { id: 'MR032498', nom: 'Relais Avis Compte', adresse: '9 rue de la République', codePostal: '84894', ville: 'Montélimar', lat: 43.9368, lng: 4.6240 },
    { id: 'MR032505', nom: 'Relais Onglet Onglet', adresse: '89 rue de la République', codePostal: '84486', ville: 'Sisteron', lat: 43.7592, lng: 5.1152 },
    { id: 'MR032512', nom: 'Relais Code Valeur', adresse: '81 rue de la République', codePostal: '84324', ville: 'Sisteron', lat: 44.4904, lng: 5.1680 },
    { id: 'MR032519', nom: 'Relais Stock Code', adresse: '73 rue de la République', codePostal: '84448', ville: 'Montélimar', lat: 44.4536, lng: 4.6512 },
    { id: 'MR032526', nom: 'Relais Onglet Huile', adresse: '57 rue de la République', codePostal: '84818', ville: 'Sisteron', lat: 44.0896, lng: 5.5936 },
    { id: 'MR032533', nom: 'Relais Code Onglet', adresse: '25 rue de la République', codePostal: '84892', ville: 'Cavaillon', lat: 43.6296, lng: 5.3808 },
    { id: 'MR032540', nom: 'Relais Avis Total', adresse: '33 rue de la République', codePostal: '84660', ville: 'Orange', lat: 44.1696, lng: 5.3616 },
    { id: 'MR032547', nom: 'Relais Panier Code', adresse: '89 rue de la République', codePostal: '84680', ville: 'Cavaillon', lat: 44.2304, lng: 5.8720 },
    { id: 'MR032554', nom: 'Relais Huile Total', adresse: '57 rue de la République', codePostal: '84658', ville: 'Cavaillon', lat: 44.4440, lng: 4.7328 },
    { id: 'MR032561', nom: 'Relais Panier Variante', adresse: '1 rue de la République', codePostal: '84420', ville: 'Orange', lat: 44.4696, lng: 5.2416 },
    { id: 'MR032568', nom: 'Relais Etiquette Page', adresse: '73 rue de la République', codePostal: '84910', ville: 'Apt', lat: 43.7416, lng: 5.2624 },
    { id: 'MR032575', nom: 'Relais Etiquette Atelier', adresse: '33 rue de la République', codePostal: '84220', ville: 'Cavaillon', lat: 44.0880, lng: 5.6544 },
    { id: 'MR032582', nom: 'Relais Variante Stock', adresse: '33 avenue du Général de Gaulle', codePostal: '84012', ville: 'Apt', lat: 44.2432, lng: 4.8752 },
    { id: 'MR032589', nom: 'Relais Compte Total', adresse: '73 rue de la République', codePostal: '84792', ville: 'Sisteron', lat: 43.8816, lng: 5.3648 },
    { id: 'MR032596', nom: 'Relais Atelier Atelier', adresse: '1 rue de la République', codePostal: '84248', ville: 'Apt', lat: 43.6584, lng: 5.4192 },
    { id: 'MR032603', nom: 'Relais Panier Valeur', adresse: '65 rue de la République', codePostal: '84928', ville: 'Cavaillon', lat: 43.9512, lng: 5.4608 },
    { id: 'MR032610', nom: 'Relais Point Variante', adresse: '33 rue de la République', codePostal: '84678', ville: 'Sisteron', lat: 44.4896, lng: 4.7360 },
    { id: 'MR032617', nom: 'Relais Atelier Stock', adresse: '113 rue de la République', codePostal: '84808', ville: 'Apt', lat: 44.2784, lng: 5.0384 },
    { id: 'MR032624', nom: 'Relais Page Total', adresse: '25 rue de la République', codePostal: '84016', ville: 'Apt', lat: 44.1800, lng: 4.9520 },
    { id: 'MR032631', nom: 'Relais Valeur Page', adresse: '105 rue de la République', codePostal: '84874', ville: 'Sisteron', lat: 43.7960, lng: 5.4352 },
    { id: 'MR032638', nom: 'Relais Atelier Onglet', adresse: '41 rue de la République', codePostal: '84812', ville: 'Orange', lat: 44.0504, lng: 5.6544 },
    { id: 'MR032645', nom: 'Relais Variante Avis', adresse: '81 rue de la République', codePostal: '84550', ville: 'Apt', lat: 44.4232, lng: 4.7664 },
    { id: 'MR032652', nom: 'Relais Valeur Total', adresse: '97 rue de la République', codePostal: '84362', ville: 'Sisteron', lat: 44.0056, lng: 5.6784 },
    { id: 'MR032659', nom: 'Relais Panier Avis', adresse: '89 rue de la République', codePostal: '84816', ville: 'Cavaillon', lat: 44.4832, lng: 5.6208 },
    { id: 'MR032666', nom: 'Relais Stock Atelier', adresse: '113 rue de la République', codePostal: '84784', ville: 'Sisteron', lat: 44.1296, lng: 5.7984 },
    { id: 'MR032673', nom: 'Relais Page Stock', adresse: '17 rue de la République', codePostal: '84636', ville: 'Sisteron', lat: 44.0656, lng: 5.6448 },
    { id: 'MR032680', nom: 'Relais Total Point', adresse: '57 rue de la République', codePostal: '84296', ville: 'Montélimar', lat: 43.7816, lng: 5.3504 },
    { id: 'MR032687', nom: 'Relais Compte Etiquette', adresse: '1 rue de la République', codePostal: '84480', ville: 'Sisteron', lat: 44.3464, lng: 5.5120 },
    { id: 'MR032694', nom: 'Relais Huile Etiquette', adresse: '113 rue de la République', codePostal: '84460', ville: 'Sisteron', lat: 43.7096, lng: 4.9504 },
    { id: 'MR032701', nom: 'Relais Code Panier', adresse: '41 rue de la République', codePostal: '84470', ville: 'Cavaillon', lat: 43.8528, lng: 5.2344 },
    { id: 'MR032708', nom: 'Relais Valeur Compte', adresse: '97 rue de la République', codePostal: '84140', ville: 'Apt', lat: 44.4088, lng: 5.6848 },
    { id: 'MR032715', nom: 'Relais Onglet Huile', adresse: '49 rue de la République', codePostal: '84020', ville: 'Sisteron', lat: 43.9984, lng: 5.9776 },
    { id: 'MR032722', nom: 'Relais Total Ligne', adresse: '49 rue de la République', codePostal: '84366', ville: 'Sisteron', lat: 44.0120, lng: 5.2368 },
    { id: 'MR032729', nom: 'Relais Variante Code', adresse: '73 rue de la République', codePostal: '84806', ville: 'Cavaillon', lat: 44.3744, lng: 5.7680 },
    { id: 'MR032736', nom: 'Relais Compte Onglet', adresse: '1 rue de la République', codePostal: '84904', ville: 'Apt', lat: 44.2704, lng: 5.8624 },
    { id: 'MR032743', nom: 'Relais Point Avis', adresse: '49 rue de la République', codePostal: '84494', ville: 'Orange', lat: 44.3248, lng: 5.0928 },
    { id: 'MR032750', nom: 'Relais Etiquette Onglet', adresse: '113 rue de la République', codePostal: '84374', ville: 'Montélimar', lat: 44.3712, lng: 5.9664 },
    { id: 'MR032757', nom: 'Relais Stock Atelier', adresse: '49 rue de la République', codePostal: '84020', ville: 'Orange', lat: 43.7968, lng: 5.3776 },
    { id: 'MR032764', nom: 'Relais Panier Avis', adresse: '81 rue de la République', codePostal: '84874', ville: 'Orange', lat: 43.6632, lng: 5.6160 },
    { id: 'MR032771', nom: 'Relais Stock Onglet', adresse: '97 rue de la République', codePostal: '84834', ville: 'Orange', lat: 43.9328, lng: 5.4208 },
    { id: 'MR032778', nom: 'Relais Stock Total', adresse: '1 rue de la République', codePostal: '84702', ville: 'Sisteron', lat: 43.7240, lng: 4.7952 },
    { id: 'MR032785', nom: 'Relais Avis Code', adresse: '65 rue de la République', codePostal: '84874', ville: 'Apt', lat: 43.8408, lng: 5.5712 },
    { id: 'MR032792', nom: 'Relais Page Valeur', adresse: '105 rue de la République', codePostal: '84300', ville: 'Sisteron', lat: 43.7456, lng: 5.2704 },
    { id: 'MR032799', nom: 'Relais Total Page', adresse: '33 rue de la République', codePostal: '84834', ville: 'Orange', lat: 43.6712, lng: 5.7680 },
    { id: 'MR032806', nom: 'Relais Code Code', adresse: '33 rue de la République', codePostal: '84414', ville: 'Apt', lat: 44.2360, lng: 5.1712 },
    { id: 'MR032813', nom: 'Relais Stock Stock', adresse: '25 rue de la République', codePostal: '84578', ville: 'Cavaillon', lat: 43.7784, lng: 5.2256 },
    { id: 'MR032820', nom: 'Relais Avis Atelier', adresse: '25 rue de la République', codePostal: '84288', ville: 'Orange', lat: 43.6552, lng: 4.8096 },
    { id: 'MR032827', nom: 'Relais Page Page', adresse: '9 rue de la République', codePostal: '84884', ville: 'Montélimar', lat: 43.7072, lng: 5.6192 },
    { id: 'MR032834', nom: 'Relais Etiquette Compte', adresse: '105 rue de la République', codePostal: '84912', ville: 'Sisteron', lat: 43.7136, lng: 4.9824 },
    { id: 'MR032841', nom: 'Relais Voile Valeur', adresse: '81 rue de la République', codePostal: '84430', ville: 'Orange', lat: 44.0696, lng: 5.7040 },
    { id: 'MR032848', nom: 'Relais Variante Panier', adresse: '33 rue de la République', codePostal: '84318', ville: 'Sisteron', lat: 44.4560, lng: 5.0528 },
    { id: 'MR032855', nom: 'Relais Compte Code', adresse: '65 rue de la République', codePostal: '84332', ville: 'Cavaillon', lat: 44.1784, lng: 5.2800 },
    { id: 'MR032862', nom: 'Relais Page Atelier', adresse: '73 rue de la République', codePostal: '84000', ville: 'Cavaillon', lat: 43.7328, lng: 5.1072 },
    { id: 'MR032869', nom: 'Relais Panier Avis', adresse: '97 rue de la République', codePostal: '84296', ville: 'Orange', lat: 43.7256, lng: 5.1504 },
    { id: 'MR032876', nom: 'Relais Atelier Point', adresse: '9 rue de la République', codePostal: '84394', ville: 'Cavaillon', lat: 43.9824, lng: 5.7568 },
    { id: 'MR032883', nom: 'Relais Atelier Valeur', adresse: '49 rue de la République', codePostal: '84184', ville: 'Apt', lat: 44.3688, lng: 5.6240 },
    { id: 'MR032890', nom: 'Relais Code Avis', adresse: '9 rue de la République', codePostal: '84192', ville: 'Orange', lat: 43.9200, lng: 5.3152 },
    { id: 'MR032897', nom: 'Relais Point Page', adresse: '57 rue de la République', codePostal: '84184', ville: 'Apt', lat: 43.9472, lng: 5.4848 },
    { id: 'MR032904', nom: 'Relais Page Point', adresse: '41 rue de la République', codePostal: '84652', ville: 'Sisteron', lat: 43.6624, lng: 5.3344 },
    { id: 'MR032911', nom: 'Relais Stock Atelier', adresse: '49 rue de la République', codePostal: '84531', ville: 'Orange', lat: 43.9504, lng: 5.4416 },
    { id: 'MR032918', nom: 'Relais Onglet Compte', adresse: '89 rue de la République', codePostal: '84702', ville: 'Montélimar', lat: 43.6744, lng: 5.9168 },
    { id: 'MR032925', nom: 'Relais Etiquette Variante', adresse: '17 rue de la République', codePostal: '84814', ville: 'Orange', lat: 43.6328, lng: 5.6672 },
    { id: 'MR032932', nom: 'Relais Onglet Total', adresse: '49 rue de la République', codePostal: '84248', ville: 'Orange', lat: 43.8824, lng: 5.6304 },
    { id: 'MR032939', nom: 'Relais Atelier Page', adresse: '113 rue de la République', codePostal: '84068', ville: 'Apt', lat: 44.3560, lng: 5.5808 },
    { id: 'MR032946', nom: 'Relais Variante Voile', adresse: '105 rue de la République', codePostal: '84954', ville: 'Sisteron', lat: 43.9000, lng: 5.8352 },
    { id: 'MR032953', nom: 'Relais Onglet Total', adresse: '73 rue de la République', codePostal: '84858', ville: 'Sisteron', lat: 43.7720, lng: 5.5248 },
    { id: 'MR032960', nom: 'Relais Stock Total', adresse: '97 rue de la République', codePostal: '84662', ville: 'Montélimar', lat: 44.0560, lng: 4.7328 },
    { id: 'MR032967', nom: 'Relais Code Etiquette', adresse: '41 rue de la République', codePostal: '84152', ville: 'Sisteron', lat: 44.3632, lng: 4.6880 },
    { id: 'MR032974', nom: 'Relais Huile Atelier', adresse: '33 rue de la République', codePostal: '84130', ville: 'Orange', lat: 43.8808, lng: 4.7712 },
    { id: 'MR032981', nom: 'Relais Point Etiquette', adresse: '41 rue de la République', codePostal: '84516', ville: 'Cavaillon', lat: 44.3048, lng: 4.8848 },
    { id: 'MR032988', nom: 'Relais Onglet Valeur', adresse: '105 rue de la République', codePostal: '84436', ville: 'Orange', lat: 44.3656, lng: 5.1744 },
    { id: 'MR032995', nom: 'Relais Page Avis', adresse: '97 rue de la République', codePostal: '84216', ville: 'Apt', lat: 44.0960, lng: 5.5904 },
    { id: 'MR033002', nom: 'Relais Page Valeur', adresse: '113 rue de la République', codePostal: '84274', ville: 'Cavaillon', lat: 43.8584, lng: 5.3472 },
    { id: 'MR033009', nom: 'Relais Voile Panier', adresse: '113 rue de la République', codePostal: '84266', ville: 'Apt', lat: 44.0528, lng: 4.7072 },
    { id: 'MR033016', nom: 'Relais Valeur Avis', adresse: '57 rue de la République', codePostal: '84496', ville: 'Apt', lat: 43.8680, lng: 5.4496 },
    { id: 'MR033023', nom: 'Relais Etiquette Huile', adresse: '97 rue de la République', codePostal: '84272', ville: 'Apt', lat: 44.2216, lng: 4.6288 },
    { id: 'MR033030', nom: 'Relais Panier Voile', adresse: '25 rue de la République', codePostal: '84860', ville: 'Cavaillon', lat: 44.4920, lng: 5.1136 },
    { id: 'MR033037', nom: 'Relais Etiquette Onglet', adresse: '57 rue de la République', codePostal: '84312', ville: 'Montélimar', lat: 44.1272, lng: 4.8048 },
    { id: 'MR033044', nom: 'Relais Point Valeur', adresse: '105 avenue du Général de Gaulle', codePostal: '84872', ville: 'Sisteron', lat: 44.0528, lng: 4.7280 },
    { id: 'MR033051', nom: 'Relais Etiquette Point', adresse: '1 rue de la République', codePostal: '84686', ville: 'Cavaillon', lat: 43.8120, lng: 5.1376 },
    { id: 'MR033058', nom: 'Relais Compte Stock', adresse: '81 rue de la République', codePostal: '84842', ville: 'Orange', lat: 44.2544, lng: 5.6624 },
    { id: 'MR033065', nom: 'Relais Code Point', adresse: '81 rue de la République', codePostal: '84596', ville: 'Sisteron', lat: 44.1928, lng: 5.8560 },
    { id: 'MR033072', nom: 'Relais Stock Huile', adresse: '17 rue de la République', codePostal: '84896', ville: 'Montélimar', lat: 44.0160, lng: 4.7168 },
    { id: 'MR033079', nom: 'Relais Huile Code', adresse: '113 rue de la République', codePostal: '84018', ville: 'Montélimar', lat: 43.7224, lng: 5.0384 },
    { id: 'MR033086', nom: 'Relais Panier Total', adresse: '65 rue de la République', codePostal: '84842', ville: 'Orange', lat: 43.8096, lng: 5.6712 },
    { id: 'MR033093', nom: 'Relais Page Point', adresse: '65 rue de la République', codePostal: '84152', ville: 'Cavaillon', lat: 44.0712, lng: 5.6296 },
    { id: 'MR033100', nom: 'Relais Atelier Atelier', adresse: '1 rue de la République', codePostal: '84272', ville: 'Sisteron', lat: 44.0584, lng: 5.1920 },
    { id: 'MR033107', nom: 'Relais Panier Code', adresse: '49 rue de la République', codePostal: '84706', ville: 'Montélimar', lat: 44.1008, lng: 5.6800 },
    { id: 'MR033114', nom: 'Relais Huile Variante', adresse: '1 rue de la République', codePostal: '84666', ville: 'Montélimar', lat: 43.8912, lng: 4.9320 },
    { id: 'MR033121', nom: 'Relais Total Point', adresse: '113 rue de la République', codePostal: '84116', ville: 'Sisteron', lat: 44.3592, lng: 5.9216 },
    { id: 'MR033128', nom: 'Relais Stock Valeur', adresse: '41 rue de la République', codePostal: '84220', ville: 'Orange', lat: 44.4536, lng: 5.5424 },
    { id: 'MR033135', nom: 'Relais Compte Atelier', adresse: '73 rue de la République', codePostal: '84640', ville: 'Sisteron', lat: 43.6680, lng: 5.4528 },
    { id: 'MR033142', nom: 'Relais Atelier Point', adresse: '97 rue de la République', codePostal: '84820', ville: 'Apt', lat: 44.0440, lng: 4.8976 },
    { id: 'MR033149', nom: 'Relais Atelier Stock', adresse: '9 rue de la République', codePostal: '84748', ville: 'Orange', lat: 44.4440, lng: 5.3376 },
    { id: 'MR033156', nom: 'Relais Atelier Atelier', adresse: '25 rue de la République', codePostal: '84056', ville: 'Sisteron', lat: 44.3536, lng: 4.6768 },
    { id: 'MR033163', nom: 'Relais Point Point', adresse: '89 rue de la République', codePostal: '84456', ville: 'Apt', lat: 43.8048, lng: 5.0512 },
    { id: 'MR033170', nom: 'Relais Valeur Prix', adresse: '49 rue de la République', codePostal: '84978', ville: 'Orange', lat: 44.4408, lng: 5.6928 },
    { id: 'MR033177', nom: 'Relais Panier Total', adresse: '1 rue de la République', codePostal: '84890', ville: 'Orange', lat: 43.9744, lng: 4.7056 },
    { id: 'MR033184', nom: 'Relais Page Huile', adresse: '49 rue de la République', codePostal: '84142', ville: 'Apt', lat: 44.0976, lng: 5.8736 },
    { id: 'MR033191', nom: 'Relais Total Valeur', adresse: '65 rue de la République', codePostal: '84000', ville: 'Montélimar', lat: 44.3824, lng: 4.8752 },
    { id: 'MR033198', nom: 'Relais Voile Page', adresse: '89 rue de la République', codePostal: '84642', ville: 'Apt', lat: 44.3024, lng: 5.0096 },
    { id: 'MR033205', nom: 'Relais Valeur Valeur', adresse: '113 rue de la République', codePostal: '84452', ville: 'Apt', lat: 43.7624, lng: 4.6704 },
    { id: 'MR033212', nom: 'Relais Huile Etiquette', adresse: '25 rue de la République', codePostal: '84336', ville: 'Sisteron', lat: 44.3120, lng: 5.2512 },
    { id: 'MR033219', nom: 'Relais Avis Atelier', adresse: '65 rue de la République', codePostal: '84822', ville: 'Orange', lat: 44.1568, lng: 5.1072 },
    { id: 'MR033226', nom: 'Relais Huile Atelier', adresse: '73 rue de la République', codePostal: '84666', ville: 'Apt', lat: 44.0560, lng: 5.7152 },
    { id: 'MR033233', nom: 'Relais Voile Avis', adresse: '97 rue de la République', codePostal: '84566', ville: 'Apt', lat: 43.7032, lng: 5.8768 },
    { id: 'MR033240', nom: 'Relais Etiquette Page', adresse: '1 rue de la République', codePostal: '84706', ville: 'Montélimar', lat: 43.7448, lng: 5.7424 },
    { id: 'MR033247', nom: 'Relais Variante Atelier', adresse: '105 rue de la République', codePostal: '84724', ville: 'Apt', lat: 43.6024, lng: 5.1728 },
    { id: 'MR033254', nom: 'Relais Onglet Code', adresse: '97 rue de la République', codePostal: '84260', ville: 'Orange', lat: 44.4696, lng: 4.9680 },
    { id: 'MR033261', nom: 'Relais Atelier Atelier', adresse: '97 rue de la République', codePostal: '84512', ville: 'Orange', lat: 43.9152, lng: 5.8496 },
    { id: 'MR033268', nom: 'Relais Variante Compte', adresse: '49 rue de la République', codePostal: '84852', ville: 'Cavaillon', lat: 44.1728, lng: 5.4976 },
    { id: 'MR033275', nom: 'Relais Compte Huile', adresse: '41 rue de la République', codePostal: '84414', ville: 'Apt', lat: 44.3440, lng: 5.1248 },
    { id: 'MR033282', nom: 'Relais Etiquette Voile', adresse: '33 rue de la République', codePostal: '84448', ville: 'Cavaillon', lat: 44.1488, lng: 5.7024 },
    { id: 'MR033289', nom: 'Relais Onglet Page', adresse: '89 rue de la République', codePostal: '84606', ville: 'Montélimar', lat: 44.3064, lng: 5.3320 },
    { id: 'MR033296', nom: 'Relais Huile Point', adresse: '9 rue de la République', codePostal: '84106', ville: 'Apt', lat: 43.6328, lng: 5.7152 },
    { id: 'MR033303', nom: 'Relais Total Etiquette', adresse: '105 rue de la République', codePostal: '84128', ville: 'Apt', lat: 44.3912, lng: 5.6896 },
    { id: 'MR033310', nom: 'Relais Compte Avis', adresse: '81 rue de la République', codePostal: '84018', ville: 'Montélimar', lat: 43.8280, lng: 4.7584 },
    { id: 'MR033317', nom: 'Relais Atelier Stock', adresse: '105 rue de la République', codePostal: '84358', ville: 'Cavaillon', lat: 44.0272, lng: 5.3136 },
    { id: 'MR033324', nom: 'Relais Panier Voile', adresse: '41 rue de la République', codePostal: '84774', ville: 'Orange', lat: 43.9920, lng: 4.8512 },
    { id: 'MR033331', nom: 'Relais Voile Stock', adresse: '41 rue de la République', codePostal: '84400', ville: 'Sisteron', lat: 43.7104, lng: 5.5040 },
    { id: 'MR033338', nom: 'Relais Compte Etiquette', adresse: '9 rue de la République', codePostal: '84046', ville: 'Montélimar', lat: 44.4216, lng: 4.6064 },
    { id: 'MR033345', nom: 'Relais Variante Voile', adresse: '9 rue de la République', codePostal: '84958', ville: 'Sisteron', lat: 43.7248, lng: 5.1744 },
    { id: 'MR033352', nom: 'Relais Voile Avis', adresse: '105 rue de la République', codePostal: '84858', ville: 'Montélimar', lat: 43.7304, lng: 4.8928 },
    { id: 'MR033359', nom: 'Relais Avis Voile', adresse: '73 rue de la République', codePostal: '84190', ville: 'Montélimar', lat: 43.7920, lng: 4.8688 },
    { id: 'MR033366', nom: 'Relais Stock Voile', adresse: '105 rue de la République', codePostal: '84948', ville: 'Orange', lat: 43.6752, lng: 4.7936 },
    { id: 'MR033373', nom: 'Relais Page Voile', adresse: '9 rue de la République', codePostal: '84770', ville: 'Orange', lat: 44.0696, lng: 5.8016 },
    { id: 'MR033380', nom: 'Relais Huile Variante', adresse: '33 rue de la République', codePostal: '84472', ville: 'Orange', lat: 43.7000, lng: 5.8640 },
    { id: 'MR033387', nom: 'Relais Total Panier', adresse: '9 rue de la République', codePostal: '84716', ville: 'Cavaillon', lat: 43.9600, lng: 4.6384 },
    { id: 'MR033394', nom: 'Relais Huile Compte', adresse: '9 rue de la République', codePostal: '84254', ville: 'Apt', lat: 44.3656, lng: 4.8496 },
    { id: 'MR033401', nom: 'Relais Atelier Page', adresse: '41 rue de la République', codePostal: '84478', ville: 'Apt', lat: 44.0328, lng: 4.9232 },
    { id: 'MR033408', nom: 'Relais Stock Stock', adresse: '33 rue de la République', codePostal: '84312', ville: 'Orange', lat: 44.1568, lng: 5.2224 },
    { id: 'MR033415', nom: 'Relais Stock Voile', adresse: '9 rue de la République', codePostal: '84154', ville: 'Apt', lat: 44.4896, lng: 5.9120 },
    { id: 'MR033422', nom: 'Relais Point Panier', adresse: '97 rue de la République', codePostal: '84872', ville: 'Orange', lat: 43.9544, lng: 4.6848 },
    { id: 'MR033429', nom: 'Relais Code Stock', adresse: '65 rue de la République', codePostal: '84398', ville: 'Cavaillon', lat: 44.4696, lng: 4.8784 },
    { id: 'MR033436', nom: 'Relais Valeur Atelier', adresse: '33 rue de la République', codePostal: '84254', ville: 'Apt', lat: 43.8760, lng: 5.3312 },
    { id: 'MR033443', nom: 'Relais Voile Voile', adresse: '25 rue de la République', codePostal: '84474', ville: 'Apt', lat: 44.0496, lng: 5.8848 },
    { id: 'MR033450', nom: 'Relais Avis Compte', adresse: '81 rue de la République', codePostal: '84044', ville: 'Orange', lat: 44.2880, lng: 4.9312 },
    { id: 'MR033457', nom: 'Relais Valeur Avis', adresse: '33 rue de la République', codePostal: '84368', ville: 'Orange', lat: 44.0616, lng: 5.5184 },
    { id: 'MR033464', nom: 'Relais Stock Voile', adresse: '49 rue de la République', codePostal: '84276', ville: 'Cavaillon', lat: 43.6000, lng: 5.6128 },
    { id: 'MR033471', nom: 'Relais Variante Etiquette', adresse: '97 rue de la République', codePostal: '84604', ville: 'Cavaillon', lat: 44.3688, lng: 4.6848 },
    { id: 'MR033478', nom: 'Relais Point Avis', adresse: '33 rue de la République', codePostal: '84704', ville: 'Sisteron', lat: 43.6200, lng: 4.6944 },
    { id: 'MR033485', nom: 'Relais Variante Onglet', adresse: '89 rue de la République', codePostal: '84258', ville: 'Orange', lat: 44.4808, lng: 5.3872 },
    { id: 'MR033492', nom: 'Relais Compte Total', adresse: '81 rue de la République', codePostal: '84304', ville: 'Orange', lat: 44.0448, lng: 4.7424 },
    { id: 'MR033499', nom: 'Relais Avis Variante', adresse: '73 rue de la République', codePostal: '84014', ville: 'Sisteron', lat: 43.7528, lng: 5.2728 },
    { id: 'MR033506', nom: 'Relais Huile Voile', adresse: '33 rue de la République', codePostal: '84400', ville: 'Orange', lat: 44.4608, lng: 5.7872 },
    { id: 'MR033513', nom: 'Relais Panier Panier', adresse: '57 rue de la République', codePostal: '84474', ville: 'Orange', lat: 44.1968, lng: 5.2608 },
    { id: 'MR033520', nom: 'Relais Compte Avis', adresse: '113 rue de la République', codePostal: '84336', ville: 'Montélimar', lat: 44.3680, lng: 5.0848 },
    { id: 'MR033527', nom: 'Relais Onglet Valeur', adresse: '9 rue de la République', codePostal: '84970', ville: 'Orange', lat: 43.9680, lng: 5.0464 },
    { id: 'MR033534', nom: 'Relais Point Total', adresse: '49 rue de la République', codePostal: '84166', ville: 'Apt', lat: 44.2840, lng: 5.5344 },
    { id: 'MR033541', nom: 'Relais Variante Variante', adresse: '105 rue de la République', codePostal: '84528', ville: 'Sisteron', lat: 43.7432, lng: 5.8608 },
    { id: 'MR033548', nom: 'Relais Total Compte', adresse: '9 rue de la République', codePostal: '84536', ville: 'Sisteron', lat: 43.7488, lng: 4.9600 },
    { id: 'MR033555', nom: 'Relais Total Total', adresse: '97 rue de la République', codePostal: '84596', ville: 'Orange', lat: 43.6744, lng: 5.0240 },
    { id: 'MR033562', nom: 'Relais Etiquette Point', adresse: '105 rue de la République', codePostal: '84148', ville: 'Montélimar', lat: 43.9792, lng: 5.2688 },
    { id: 'MR033569', nom: 'Relais Page Code', adresse: '81 rue de la République', codePostal: '84856', ville: 'Apt', lat: 44.3744, lng: 5.7696 },
    { id: 'MR033576', nom: 'Relais Atelier Stock', adresse: '57 rue de la République', codePostal: '84002', ville: 'Cavaillon', lat: 44.0960, lng: 5.0528 },
    { id: 'MR033583', nom: 'Relais Page Etiquette', adresse: '81 rue de la République', codePostal: '84840', ville: 'Cavaillon', lat: 44.4520, lng: 5.0752 },
    { id: 'MR033590', nom: 'Relais Code Valeur', adresse: '81 rue de la République', codePostal: '84816', ville: 'Apt', lat: 43.8136, lng: 4.8832 },
    { id: 'MR033597', nom: 'Relais Onglet Page', adresse: '65 rue de la République', codePostal: '84748', ville: 'Sisteron', lat: 43.6664, lng: 5.1104 },
    { id: 'MR033604', nom: 'Relais Onglet Stock', adresse: '33 rue de la République', codePostal: '84812', ville: 'Orange', lat: 44.0088, lng: 5.4576 },
    { id: 'MR033611', nom: 'Relais Onglet Voile', adresse: '41 rue de la République', codePostal: '84056', ville: 'Sisteron', lat: 44.2216, lng: 5.2592 },
    { id: 'MR033618', nom: 'Relais Avis Total', adresse: '57 rue de la République', codePostal: '84342', ville: 'Apt', lat: 43.8624, lng: 5.2560 },
    { id: 'MR033625', nom: 'Relais Total Avis', adresse: '65 rue de la République', codePostal: '84642', ville: 'Orange', lat: 43.7712, lng: 5.3760 },
    { id: 'MR033632', nom: 'Relais Compte Etiquette', adresse: '89 rue de la République', codePostal: '84936', ville: 'Cavaillon', lat: 43.6968, lng: 5.2457 },
    { id: 'MR033639', nom: 'Relais Page Etiquette', adresse: '9 rue de la République', codePostal: '84438', ville: 'Sisteron', lat: 44.4304, lng: 5.6976 },
    { id: 'MR033646', nom: 'Relais Point Etiquette', adresse: '1 rue de la République', codePostal: '84526', ville: 'Cavaillon', lat: 44.1944, lng: 5.8464 },
    { id: 'MR033653', nom: 'Relais Variante Panier', adresse: '33 rue de la République', codePostal: '84300', ville: 'Apt', lat: 44.3920, lng: 5.1744 },
    { id: 'MR033660', nom: 'Relais Stock Valeur', adresse: '41 rue de la République', codePostal: '84452', ville: 'Sisteron', lat: 43.6480, lng: 4.7376 },
    { id: 'MR033667', nom: 'Relais Atelier Variante', adresse: '65 rue de la République', codePostal: '84344', ville: 'Montélimar', lat: 43.8536, lng: 5.2800 },
    { id: 'MR033674', nom: 'Relais Compte Panier', adresse: '97 rue de la République', codePostal: '84718', ville: 'Cavaillon', lat: 43.7064, lng: 4.9888 },
    { id: 'MR033681', nom: 'Relais Etiquette Point', adresse: '25 rue de la République', codePostal: '84058', ville: 'Orange', lat: 44.1840, lng: 5.2128 },
    { id: 'MR033688', nom: 'Relais Valeur Variante', adresse: '25 rue de la République', codePostal: '84460', ville: 'Apt', lat: 44.1464, lng: 5.0800 },
    { id: 'MR033695', nom: 'Relais Avis Panier', adresse: '17 rue de la République', codePostal: '84024', ville: 'Montélimar', lat: 43.8544, lng: 5.7936 },
    { id: 'MR033702', nom: 'Relais Compte Page', adresse: '65 rue de la République', codePostal: '84914', ville: 'Orange', lat: 43.9304, lng: 4.7232 },
    { id: 'MR033709', nom: 'Relais Point Etiquette', adresse: '105 rue de la République', codePostal: '84598', ville: 'Apt', lat: 44.0336, lng: 5.4512 },
    { id: 'MR033716', nom: 'Relais Valeur Variante', adresse: '17 rue de la République', codePostal: '84441', ville: 'Montélimar', lat: 44.4224, lng: 4.8592 },
    { id: 'MR033723', nom: 'Relais Etiquette Panier', adresse: '97 rue de la République', codePostal: '84340', ville: 'Sisteron', lat: 43.9680, lng: 4.9456 },
    { id: 'MR033730', nom: 'Relais Code Page', adresse: '57 rue de la République', codePostal: '84636', ville: 'Montélimar', lat: 43.9760, lng: 5.6792 },
    { id: 'MR033737', nom: 'Relais Etiquette Total', adresse: '17 rue de la République', codePostal: '84708', ville: 'Sisteron', lat: 44.4192, lng: 4.9152 },
    { id: 'MR033744', nom: 'Relais Avis Onglet', adresse: '81 rue de la République', codePostal: '84306', ville: 'Orange', lat: 44.4664, lng: 5.4928 },
    { id: 'MR033751', nom: 'Relais Point Point', adresse: '25 rue de la République', codePostal: '84636', ville: 'Montélimar', lat: 43.7200, lng: 5.3888 },
    { id: 'MR033758', nom: 'Relais Atelier Huile', adresse: '25 rue de la République', codePostal: '84424', ville: 'Montélimar', lat: 44.1160, lng: 5.4224 },
    { id: 'MR033765', nom: 'Relais Total Panier', adresse: '49 rue de la République', codePostal: '84634', ville: 'Apt', lat: 44.1144, lng: 4.7216 },
    { id: 'MR033772', nom: 'Relais Point Voile', adresse: '25 rue de la République', codePostal: '84018', ville: 'Montélimar', lat: 43.8920, lng: 5.8448 },
    { id: 'MR033779', nom: 'Relais Code Valeur', adresse: '17 rue de la République', codePostal: '84202', ville: 'Sisteron', lat: 44.1792, lng: 5.3296 },
    { id: 'MR033786', nom: 'Relais Variante Variante', adresse: '25 rue de la République', codePostal: '84298', ville: 'Sisteron', lat: 44.4376, lng: 5.8832 },
    { id: 'MR033793', nom: 'Relais Avis Avis', adresse: '89 rue de la République', codePostal: '84732', ville: 'Sisteron', lat: 44.2424, lng: 4.6592 },
    { id: 'MR033800', nom: 'Relais Onglet Huile', adresse: '97 rue de la République', codePostal: '84376', ville: 'Orange', lat: 43.7176, lng: 5.4304 },
    { id: 'MR033807', nom: 'Relais Huile Code', adresse: '17 rue de la République', codePostal: '84898', ville: 'Sisteron', lat: 43.7000, lng: 4.8608 },
    { id: 'MR033814', nom: 'Relais Atelier Compte', adresse: '1 rue de la République', codePostal: '84696', ville: 'Sisteron', lat: 44.3848, lng: 5.1144 },
    { id: 'MR033821', nom: 'Relais Code Panier', adresse: '41 rue de la République', codePostal: '84610', ville: 'Montélimar', lat: 43.6448, lng: 5.3072 },
    { id: 'MR033828', nom: 'Relais Valeur Atelier', adresse: '41 rue de la République', codePostal: '84230', ville: 'Cavaillon', lat: 44.4904, lng: 4.9216 },
    { id: 'MR033835', nom: 'Relais Point Compte', adresse: '89 rue de la République', codePostal: '84210', ville: 'Apt', lat: 44.4816, lng: 5.8000 },
    { id: 'MR033842', nom: 'Relais Valeur Valeur', adresse: '25 rue de la République', codePostal: '84884', ville: 'Apt', lat: 43.9416, lng: 5.0096 },
    { id: 'MR033849', nom: 'Relais Compte Onglet', adresse: '57 rue de la République', codePostal: '84940', ville: 'Cavaillon', lat: 44.4664, lng: 5.4720 },
    { id: 'MR033856', nom: 'Relais Code Code', adresse: '17 rue de la République', codePostal: '84236', ville: 'Apt', lat: 44.4832, lng: 5.1040 },
    { id: 'MR033863', nom: 'Relais Atelier Total', adresse: '41 rue de la République', codePostal: '84860', ville: 'Apt', lat: 44.2080, lng: 5.8672 },
    { id: 'MR033870', nom: 'Relais Atelier Atelier', adresse: '73 rue de la République', codePostal: '84988', ville: 'Cavaillon', lat: 43.7216, lng: 5.1536 },
    { id: 'MR033877', nom: 'Relais Avis Page', adresse: '97 rue de la République', codePostal: '84978', ville: 'Cavaillon', lat: 44.2024, lng: 4.6384 },
    { id: 'MR033884', nom: 'Relais Onglet Page', adresse: '97 rue de la République', codePostal: '84570', ville: 'Montélimar', lat: 44.0296, lng: 5.1056 },
    { id: 'MR033891', nom: 'Relais Voile Onglet', adresse: '113 rue de la République', codePostal: '84576', ville: 'Apt', lat: 44.1584, lng: 5.8256 },
    { id: 'MR033898', nom: 'Relais Valeur Code', adresse: '89 rue de la République', codePostal: '84440', ville: 'Montélimar', lat: 43.7640, lng: 4.8304 },
    { id: 'MR033905', nom: 'Relais Page Code', adresse: '25 rue de la République', codePostal: '84204', ville: 'Cavaillon', lat: 44.2840, lng: 4.9936 },
    { id: 'MR033912', nom: 'Relais Compte Code', adresse: '33 rue de la République', codePostal: '84348', ville: 'Montélimar', lat: 44.4360, lng: 5.0992 },
    { id: 'MR033919', nom: 'Relais Compte Point', adresse: '9 rue de la République', codePostal: '84950', ville: 'Apt', lat: 44.0760, lng: 5.2960 },
    { id: 'MR033926', nom: 'Relais Variante Etiquette', adresse: '81 rue de la République', codePostal: '84968', ville: 'Apt', lat: 43.7824, lng: 5.8512 },
    { id: 'MR033933', nom: 'Relais Variante Atelier', adresse: '49 rue de la République', codePostal: '84630', ville: 'Orange', lat: 44.1488, lng: 5.2400 },
    { id: 'MR033940', nom: 'Relais Total Compte', adresse: '9 rue de la République', codePostal: '84547', ville: 'Orange', lat: 44.1168, lng: 5.4112 },
    { id: 'MR033947', nom: 'Relais Voile Variante', adresse: '57 rue de la République', codePostal: '84312', ville: 'Orange', lat: 44.0184, lng: 5.6576 },
    { id: 'MR033954', nom: 'Relais Panier Avis', adresse: '17 rue de la République', codePostal: '84136', ville: 'Orange', lat: 44.1064, lng: 5.3072 },
    { id: 'MR033961', nom: 'Relais Point Code', adresse: '57 rue de la République', codePostal: '84394', ville: 'Sisteron', lat: 44.2832, lng: 5.8304 },
    { id: 'MR033968', nom: 'Relais Atelier Huile', adresse: '9 rue de la République', codePostal: '84544', ville: 'Apt', lat: 44.0848, lng: 4.8864 },
    { id: 'MR033975', nom: 'Relais Atelier Total', adresse: '97 rue de la République', codePostal: '84426', ville: 'Apt', lat: 43.9496, lng: 5.6016 },
    { id: 'MR033982', nom: 'Relais Avis Total', adresse: '65 rue de la République', codePostal: '84748', ville: 'Orange', lat: 44.1368, lng: 5.6544 },
    { id: 'MR033989', nom: 'Relais Onglet Avis', adresse: '1 rue de la République', codePostal: '84626', ville: 'Montélimar', lat: 43.9096, lng: 5.9328 },
    { id: 'MR033996', nom: 'Relais Variante Total', adresse: '73 rue de la République', codePostal: '84250', ville: 'Sisteron', lat: 44.2384, lng: 5.4080 },
    { id: 'MR034003', nom: 'Relais Panier Variante', adresse: '97 rue de la République', codePostal: '84324', ville: 'Orange', lat: 44.4184, lng: 4.9440 },
    { id: 'MR034010', nom: 'Relais Huile Page', adresse: '73 rue de la République', codePostal: '84046', ville: 'Orange', lat: 44.0264, lng: 4.9328 },
    { id: 'MR034017', nom: 'Relais Stock Onglet', adresse: '89 rue de la République', codePostal: '84074', ville: 'Sisteron', lat: 43.8336, lng: 4.6752 },
    { id: 'MR034024', nom: 'Relais Huile Huile', adresse: '1 rue de la République', codePostal: '84834', ville: 'Apt', lat: 44.2672, lng: 4.9264 },
    { id: 'MR034031', nom: 'Relais Panier Total', adresse: '65 rue de la République', codePostal: '84512', ville: 'Orange', lat: 44.1848, lng: 5.7728 },
    { id: 'MR034038', nom: 'Relais Atelier Etiquette', adresse: '33 rue de la République', codePostal: '84626', ville: 'Apt', lat: 44.3384, lng: 4.8752 },
    { id: 'MR034045', nom: 'Relais Onglet Compte', adresse: '113 rue de la République', codePostal: '84770', ville: 'Apt', lat: 44.4144, lng: 5.5312 },
    { id: 'MR034052', nom: 'Relais Code Stock', adresse: '73 rue de la République', codePostal: '84268', ville: 'Montélimar', lat: 44.3472, lng: 5.1376 },
    { id: 'MR034059', nom: 'Relais Avis Compte', adresse: '73 rue de la République', codePostal: '84750', ville: 'Orange', lat: 43.7168, lng: 5.5904 },
    { id: 'MR034066', nom: 'Relais Voile Onglet', adresse: '25 rue de la République', codePostal: '84042', ville: 'Sisteron', lat: 43.8288, lng: 5.4288 },
    { id: 'MR034073', nom: 'Relais Onglet Atelier', adresse: '57 rue de la République', codePostal: '84558', ville: 'Apt', lat: 43.9880, lng: 4.6576 },
    { id: 'MR034080', nom: 'Relais Page Onglet', adresse: '9 rue de la République', codePostal: '84078', ville: 'Cavaillon', lat: 44.1416, lng: 5.1088 },
    { id: 'MR034087', nom: 'Relais Variante Onglet', adresse: '97 rue de la République', codePostal: '84336', ville: 'Sisteron', lat: 44.0320, lng: 5.4432 },
    { id: 'MR034094', nom: 'Relais Page Variante', adresse: '1 rue de la République', codePostal: '84818', ville: 'Sisteron', lat: 44.4184, lng: 4.9808 },
    { id: 'MR034101', nom: 'Relais Panier Panier', adresse: '25 rue de la République', codePostal: '84260', ville: 'Apt', lat: 43.7824, lng: 4.8416 },
    { id: 'MR034108', nom: 'Relais Code Atelier', adresse: '1 rue de la République', codePostal: '84478', ville: 'Sisteron', lat: 44.2720, lng: 4.7184 },
    { id: 'MR034115', nom: 'Relais Variante Etiquette', adresse: '33 rue de la République', codePostal: '84658', ville: 'Apt', lat: 44.2296, lng: 5.2320 },
    { id: 'MR034122', nom: 'Relais Variante Titre', adresse: '97 rue de la République', codePostal: '84790', ville: 'Cavaillon', lat: 43.8856, lng: 5.9264 },
    { id: 'MR034129', nom: 'Relais Variante Total', adresse: '33 rue de la République', codePostal: '84194', ville: 'Sisteron', lat: 43.9216, lng: 5.2704 },
    { id: 'MR034136', nom: 'Relais Atelier Panier', adresse: '41 rue de la République', codePostal: '84226', ville: 'Sisteron', lat: 44.3728, lng: 5.3344 },
    { id: 'MR034143', nom: 'Relais Valeur Valeur', adresse: '57 rue de la République', codePostal: '84856', ville: 'Montélimar', lat: 44.3064, lng: 4.6848 },
    { id: 'MR034150', nom: 'Relais Point Stock', adresse: '65 rue de la République', codePostal: '84720', ville: 'Orange', lat: 44.4216, lng: 5.7440 },
    { id: 'MR034157', nom: 'Relais Atelier Huile', adresse: '57 rue de la République', codePostal: '84540', ville: 'Sisteron', lat: 43.8584, lng: 5.3840 },
    { id: 'MR034164', nom: 'Relais Page Onglet', adresse: '65 rue de la République', codePostal: '84252', ville: 'Sisteron', lat: 44.3256, lng: 5.7600 },
    { id: 'MR034171', nom: 'Relais Avis Etiquette', adresse: '81 rue de la République', codePostal: '84268', ville: 'Cavaillon', lat: 43.9608, lng: 5.2816 },
    { id: 'MR034178', nom: 'Relais Voile Point', adresse: '97 rue de la République', codePostal: '84532', ville: 'Montélimar', lat: 44.1584, lng: 5.1216 },
    { id: 'MR034185', nom: 'Relais Avis Atelier', adresse: '65 rue de la République', codePostal: '84824', ville: 'Apt', lat: 44.3032, lng: 5.2800 },
    { id: 'MR034192', nom: 'Relais Onglet Stock', adresse: '41 rue de la République', codePostal: '84666', ville: 'Orange', lat: 43.6864, lng: 5.7712 },
    { id: 'MR034199', nom: 'Relais Etiquette Code', adresse: '105 rue de la République', codePostal: '84558', ville: 'Sisteron', lat: 43.6784, lng: 5.4832 },
    { id: 'MR034206', nom: 'Relais Huile Stock', adresse: '33 rue de la République', codePostal: '84606', ville: 'Sisteron', lat: 43.9688, lng: 5.7648 },
    { id: 'MR034213', nom: 'Relais Variante Valeur', adresse: '105 rue de la République', codePostal: '84238', ville: 'Apt', lat: 44.1496, lng: 5.8664 },
    { id: 'MR034220', nom: 'Relais Variante Huile', adresse: '1 rue de la République', codePostal: '84642', ville: 'Apt', lat: 43.6456, lng: 4.9072 },
    { id: 'MR034227', nom: 'Relais Stock Code', adresse: '105 rue de la République', codePostal: '84748', ville: 'Orange', lat: 44.3608, lng: 5.9792 },
    { id: 'MR034234', nom: 'Relais Variante Avis', adresse: '73 rue de la République', codePostal: '84586', ville: 'Orange', lat: 43.6096, lng: 4.7696 },
    { id: 'MR034241', nom: 'Relais Compte Code', adresse: '65 rue de la République', codePostal: '84608', ville: 'Montélimar', lat: 44.4920, lng: 5.0400 },
    { id: 'MR034248', nom: 'Relais Voile Compte', adresse: '57 rue de la République', codePostal: '84088', ville: 'Cavaillon', lat: 44.2112, lng: 4.7184 },
    { id: 'MR034255', nom: 'Relais Atelier Variante', adresse: '81 rue de la République', codePostal: '84590', ville: 'Apt', lat: 44.0608, lng: 4.7504 },
    { id: 'MR034262', nom: 'Relais Voile Total', adresse: '57 rue de la République', codePostal: '84544', ville: 'Sisteron', lat: 43.6112, lng: 5.7696 },
    { id: 'MR034269', nom: 'Relais Avis Point', adresse: '65 rue de la République', codePostal: '84418', ville: 'Montélimar', lat: 43.6472, lng: 5.0720 },
    { id: 'MR034276', nom: 'Relais Etiquette Etiquette', adresse: '57 rue de la République', codePostal: '84920', ville: 'Sisteron', lat: 43.6888, lng: 5.0528 },
    { id: 'MR034283', nom: 'Relais Compte Panier', adresse: '41 rue de la République', codePostal: '84748', ville: 'Sisteron', lat: 44.1440, lng: 5.3312 },
    { id: 'MR034290', nom: 'Relais Compte Avis', adresse: '33 rue de la République', codePostal: '84262', ville: 'Apt', lat: 43.6072, lng: 4.9744 },
    { id: 'MR034297', nom: 'Relais Stock Avis', adresse: '81 rue de la République', codePostal: '84594', ville: 'Cavaillon', lat: 44.3960, lng: 5.9728 },
    { id: 'MR034304', nom: 'Relais Compte Page', adresse: '65 rue de la République', codePostal: '84460', ville: 'Apt', lat: 43.8008, lng: 4.7072 },
    { id: 'MR034311', nom: 'Relais Page Code', adresse: '97 rue de la République', codePostal: '84382', ville: 'Cavaillon', lat: 44.0008, lng: 4.7728 },
    { id: 'MR034318', nom: 'Relais Onglet Huile', adresse: '33 rue de la République', codePostal: '84228', ville: 'Apt', lat: 44.1456, lng: 5.6032 },
    { id: 'MR034325', nom: 'Relais Panier Voile', adresse: '33 rue de la République', codePostal: '84828', ville: 'Montélimar', lat: 44.1080, lng: 5.8048 },
    { id: 'MR034332', nom: 'Relais Avis Avis', adresse: '17 rue de la République', codePostal: '84856', ville: 'Apt', lat: 44.3728, lng: 5.1712 },
    { id: 'MR034339', nom: 'Relais Page Voile', adresse: '41 rue de la République', codePostal: '84560', ville: 'Cavaillon', lat: 43.7912, lng: 4.7856 },
    { id: 'MR034346', nom: 'Relais Huile Page', adresse: '9 rue de la République', codePostal: '84632', ville: 'Cavaillon', lat: 43.8232, lng: 5.5232 },
    { id: 'MR034353', nom: 'Relais Total Stock', adresse: '1 rue de la République', codePostal: '84756', ville: 'Apt', lat: 43.8872, lng: 5.0624 },
    { id: 'MR034360', nom: 'Relais Variante Stock', adresse: '9 rue de la République', codePostal: '84102', ville: 'Montélimar', lat: 44.4040, lng: 4.8304 },
    { id: 'MR034367', nom: 'Relais Valeur Atelier', adresse: '81 rue de la République', codePostal: '84580', ville: 'Apt', lat: 43.9960, lng: 4.6160 },
    { id: 'MR034374', nom: 'Relais Code Compte', adresse: '57 rue de la République', codePostal: '84264', ville: 'Cavaillon', lat: 43.6464, lng: 5.3264 },
    { id: 'MR034381', nom: 'Relais Code Stock', adresse: '33 rue de la République', codePostal: '84386', ville: 'Cavaillon', lat: 43.7080, lng: 4.8768 },
    { id: 'MR034388', nom: 'Relais Panier Compte', adresse: '57 rue de la République', codePostal: '84422', ville: 'Montélimar', lat: 43.9616, lng: 5.4224 },
    { id: 'MR034395', nom: 'Relais Stock Code', adresse: '17 rue de la République', codePostal: '84338', ville: 'Montélimar', lat: 44.4881, lng: 5.9792 },
    { id: 'MR034402', nom: 'Relais Valeur Voile', adresse: '57 rue de la République', codePostal: '84770', ville: 'Orange', lat: 44.2856, lng: 5.4560 },
    { id: 'MR034409', nom: 'Relais Stock Voile', adresse: '9 rue de la République', codePostal: '84414', ville: 'Montélimar', lat: 43.9408, lng: 5.1968 },
    { id: 'MR034416', nom: 'Relais Onglet Stock', adresse: '97 rue de la République', codePostal: '84120', ville: 'Orange', lat: 43.8384, lng: 4.9360 },
    { id: 'MR034423', nom: 'Relais Variante Total', adresse: '81 rue de la République', codePostal: '84856', ville: 'Orange', lat: 44.0120, lng: 4.7296 },
    { id: 'MR034430', nom: 'Relais Variante Panier', adresse: '49 rue de la République', codePostal: '84048', ville: 'Cavaillon', lat: 44.3816, lng: 5.0672 },
    { id: 'MR034437', nom: 'Relais Atelier Valeur', adresse: '17 rue de la République', codePostal: '84208', ville: 'Montélimar', lat: 44.4368, lng: 5.9360 },
    { id: 'MR034444', nom: 'Relais Etiquette Compte', adresse: '73 rue de la République', codePostal: '84388', ville: 'Orange', lat: 44.4424, lng: 4.8768 },
    { id: 'MR034451', nom: 'Relais Page Voile', adresse: '105 rue de la République', codePostal: '84212', ville: 'Sisteron', lat: 43.6456, lng: 5.4688 },
    { id: 'MR034458', nom: 'Relais Etiquette Onglet', adresse: '17 rue de la République', codePostal: '84692', ville: 'Montélimar', lat: 44.4457, lng: 5.4160 },
    { id: 'MR034465', nom: 'Relais Huile Page', adresse: '9 rue de la République', codePostal: '84670', ville: 'Orange', lat: 43.7416, lng: 5.4128 },
    { id: 'MR034472', nom: 'Relais Huile Panier', adresse: '49 rue de la République', codePostal: '84436', ville: 'Apt', lat: 44.1360, lng: 5.8976 },
    { id: 'MR034479', nom: 'Relais Onglet Etiquette', adresse: '33 rue de la République', codePostal: '84492', ville: 'Orange', lat: 44.0528, lng: 4.8384 },
    { id: 'MR034486', nom: 'Relais Compte Panier', adresse: '89 rue de la République', codePostal: '84420', ville: 'Orange', lat: 44.2752, lng: 5.7520 },
    { id: 'MR034493', nom: 'Relais Stock Panier', adresse: '9 rue de la République', codePostal: '84242', ville: 'Montélimar', lat: 44.0320, lng: 4.8416 },
    { id: 'MR034500', nom: 'Relais Huile Stock', adresse: '97 rue de la République', codePostal: '84814', ville: 'Montélimar', lat: 43.7416, lng: 5.9056 },
    { id: 'MR034507', nom: 'Relais Compte Onglet', adresse: '49 rue de la République', codePostal: '84294', ville: 'Apt', lat: 43.8616, lng: 4.9456 },
    { id: 'MR034514', nom: 'Relais Total Voile', adresse: '65 rue de la République', codePostal: '84512', ville: 'Montélimar', lat: 44.1080, lng: 5.7920 },
    { id: 'MR034521', nom: 'Relais Panier Valeur', adresse: '97 rue de la République', codePostal: '84186', ville: 'Montélimar', lat: 43.6344, lng: 5.6432 },
    { id: 'MR034528', nom: 'Relais Page Huile', adresse: '57 rue de la République', codePostal: '84718', ville: 'Orange', lat: 44.4704, lng: 5.9360 },
    { id: 'MR034535', nom: 'Relais Panier Panier', adresse: '1 rue de la République', codePostal: '84756', ville: 'Montélimar', lat: 44.2688, lng: 4.7936 },
    { id: 'MR034542', nom: 'Relais Valeur Voile', adresse: '57 rue de la République', codePostal: '84618', ville: 'Montélimar', lat: 43.6056, lng: 4.7648 },
    { id: 'MR034549', nom: 'Relais Panier Huile', adresse: '113 rue de la République', codePostal: '84124', ville: 'Montélimar', lat: 44.4208, lng: 5.1216 },
    { id: 'MR034556', nom: 'Relais Titre Point', adresse: '65 rue de la République', codePostal: '84112', ville: 'Cavaillon', lat: 44.3608, lng: 4.9984 },
    { id: 'MR034563', nom: 'Relais Huile Panier', adresse: '81 rue de la République', codePostal: '84780', ville: 'Apt', lat: 43.6040, lng: 5.7864 },
    { id: 'MR034570', nom: 'Relais Code Stock', adresse: '49 rue de la République', codePostal: '84496', ville: 'Sisteron', lat: 44.0320, lng: 5.3648 },
    { id: 'MR034577', nom: 'Relais Etiquette Valeur', adresse: '1 rue de la République', codePostal: '84612', ville: 'Montélimar', lat: 43.6784, lng: 5.2320 },
    { id: 'MR034584', nom: 'Relais Onglet Huile', adresse: '25 rue de la République', codePostal: '84360', ville: 'Orange', lat: 44.4632, lng: 5.0928 },
    { id: 'MR034591', nom: 'Relais Page Etiquette', adresse: '65 rue de la République', codePostal: '84386', ville: 'Sisteron', lat: 43.7608, lng: 5.3536 },
    { id: 'MR034598', nom: 'Relais Stock Etiquette', adresse: '57 rue de la République', codePostal: '84758', ville: 'Cavaillon', lat: 43.9712, lng: 5.1824 },
    { id: 'MR034605', nom: 'Relais Onglet Atelier', adresse: '25 rue de la République', codePostal: '84966', ville: 'Montélimar', lat: 43.7720, lng: 5.1664 },
    { id: 'MR034612', nom: 'Relais Total Voile', adresse: '33 rue de la République', codePostal: '84370', ville: 'Sisteron', lat: 43.8312, lng: 5.3040 },
    { id: 'MR034619', nom: 'Relais Voile Atelier', adresse: '81 rue de la République', codePostal: '84218', ville: 'Cavaillon', lat: 43.8896, lng: 5.4400 },
    { id: 'MR034626', nom: 'Relais Variante Point', adresse: '49 rue de la République', codePostal: '84560', ville: 'Orange', lat: 44.3040, lng: 4.7296 },
    { id: 'MR034633', nom: 'Relais Compte Valeur', adresse: '105 rue de la République', codePostal: '84342', ville: 'Digne', lat: 43.7128, lng: 5.7440 },
    { id: 'MR034640', nom: 'Relais Etiquette Panier', adresse: '1 rue de la République', codePostal: '84028', ville: 'Apt', lat: 44.1008, lng: 4.7072 },
    { id: 'MR034647', nom: 'Relais Huile Variante', adresse: '105 rue de la République', codePostal: '84104', ville: 'Pertuis', lat: 43.8504, lng: 4.7568 },
    { id: 'MR034654', nom: 'Relais Atelier Valeur', adresse: '17 rue de la République', codePostal: '84724', ville: 'Orange', lat: 44.4384, lng: 5.4144 },
    { id: 'MR034661', nom: 'Relais Stock Voile', adresse: '17 rue de la République', codePostal: '84730', ville: 'Cavaillon', lat: 44.0800, lng: 5.6672 },
    { id: 'MR034668', nom: 'Relais Total Page', adresse: '33 rue de la République', codePostal: '84616', ville: 'Orange', lat: 44.4784, lng: 5.7392 },
    { id: 'MR034675', nom: 'Relais Panier Valeur', adresse: '65 rue de la République', codePostal: '84390', ville: 'Montélimar', lat: 43.9368, lng: 5.1088 },
    { id: 'MR034682', nom: 'Relais Atelier Huile', adresse: '1 rue de la République', codePostal: '84254', ville: 'Apt', lat: 44.2768, lng: 5.9840 },
    { id: 'MR034689', nom: 'Relais Onglet Valeur', adresse: '49 rue de la République', codePostal: '84742', ville: 'Orange', lat: 43.9592, lng: 5.9600 },
    { id: 'MR034696', nom: 'Relais Compte Etiquette', adresse: '17 rue de la République', codePostal: '84360', ville: 'Orange', lat: 43.9000, lng: 5.5472 },
    { id: 'MR034703', nom: 'Relais Code Avis', adresse: '41 rue de la République', codePostal: '84636', ville: 'Orange', lat: 44.0128, lng: 4.9696 },
    { id: 'MR034710', nom: 'Relais Panier Voile', adresse: '97 rue de la République', codePostal: '84699', ville: 'Sisteron', lat: 43.6800, lng: 5.0272 },
    { id: 'MR034717', nom: 'Relais Avis Variante', adresse: '17 rue de la République', codePostal: '84504', ville: 'Orange', lat: 44.1416, lng: 5.2128 },
    { id: 'MR034724', nom: 'Relais Total Onglet', adresse: '17 rue de la République', codePostal: '84702', ville: 'Apt', lat: 44.1784, lng: 5.3840 },
    { id: 'MR034731', nom: 'Relais Panier Total', adresse: '105 rue de la République', codePostal: '84814', ville: 'Orange', lat: 44.1712, lng: 4.9840 },
    { id: 'MR034738', nom: 'Relais Stock Compte', adresse: '1 rue de la République', codePostal: '84108', ville: 'Sisteron', lat: 44.3496, lng: 5.0208 },
    { id: 'MR034745', nom: 'Relais Atelier Valeur', adresse: '105 rue de la République', codePostal: '84224', ville: 'Orange', lat: 44.2880, lng: 5.9488 },
    { id: 'MR034752', nom: 'Relais Stock Total', adresse: '17 rue de la République', codePostal: '84718', ville: 'Orange', lat: 43.8616, lng: 5.5968 },
    { id: 'MR034759', nom: 'Relais Page Huile', adresse: '34 rue de la République', codePostal: '84574', ville: 'Montélimar', lat: 44.3904, lng: 5.6880 },
    { id: 'MR034766', nom: 'Relais Compte Code', adresse: '89 rue de la République', codePostal: '84416', ville: 'Sisteron', lat: 44.2216, lng: 5.4288 },
    { id: 'MR034773', nom: 'Relais Voile Panier', adresse: '81 rue de la République', codePostal: '84572', ville: 'Apt', lat: 44.1048, lng: 4.9648 },
    { id: 'MR034780', nom: 'Relais Page Avis', adresse: '41 rue de la République', codePostal: '84176', ville: 'Sisteron', lat: 44.3368, lng: 5.6304 },
    { id: 'MR034787', nom: 'Relais Atelier Page', adresse: '33 rue de la République', codePostal: '84764', ville: 'Orange', lat: 43.6016, lng: 5.1104 },
    { id: 'MR034794', nom: 'Relais Avis Compte', adresse: '113 rue de la République', codePostal: '84914', ville: 'Sisteron', lat: 44.3264, lng: 5.1392 },
    { id: 'MR034801', nom: 'Relais Point Total', adresse: '89 rue de la République', codePostal: '84266', ville: 'Apt', lat: 43.9032, lng: 5.0784 },
    { id: 'MR034808', nom: 'Relais Total Stock', adresse: '73 rue de la République', codePostal: '84870', ville: 'Montélimar', lat: 43.7128, lng: 4.6384 },
    { id: 'MR034815', nom: 'Relais Valeur Onglet', adresse: '41 rue de la République', codePostal: '84914', ville: 'Montélimar', lat: 44.4232, lng: 5.2608 },
    { id: 'MR034822', nom: 'Relais Atelier Total', adresse: '17 rue de la République', codePostal: '84166', ville: 'Orange', lat: 44.2600, lng: 5.3264 },
    { id: 'MR034829', nom: 'Relais Onglet Variante', adresse: '49 rue de la République', codePostal: '84092', ville: 'Sisteron', lat: 44.2736, lng: 4.9136 },
    { id: 'MR034836', nom: 'Relais Etiquette Panier', adresse: '73 rue de la République', codePostal: '84906', ville: 'Sisteron', lat: 44.2232, lng: 5.9392 },
    { id: 'MR034843', nom: 'Relais Voile Atelier', adresse: '97 rue de la République', codePostal: '84248', ville: 'Sisteron', lat: 43.6976, lng: 4.6544 },
    { id: 'MR034850', nom: 'Relais Valeur Voile', adresse: '89 rue de la République', codePostal: '84588', ville: 'Orange', lat: 44.3304, lng: 5.8336 },
    { id: 'MR034857', nom: 'Relais Code Stock', adresse: '41 rue de la République', codePostal: '84150', ville: 'Montélimar', lat: 44.1496, lng: 5.8944 },
    { id: 'MR034864', nom: 'Relais Panier Total', adresse: '73 rue de la République', codePostal: '84764', ville: 'Apt', lat: 44.2312, lng: 4.8272 },
    { id: 'MR034871', nom: 'Relais Total Atelier', adresse: '9 rue de la République', codePostal: '84486', ville: 'Cavaillon', lat: 43.9656, lng: 5.9680 },
    { id: 'MR034878', nom: 'Relais Page Etiquette', adresse: '81 rue de la République', codePostal: '84916', ville: 'Apt', lat: 44.0792, lng: 5.1232 },
    { id: 'MR034885', nom: 'Relais Huile Code', adresse: '1 rue de la République', codePostal: '84602', ville: 'Montélimar', lat: 44.2296, lng: 5.6848 },
    { id: 'MR034892', nom: 'Relais Page Avis', adresse: '17 rue de la République', codePostal: '84950', ville: 'Orange', lat: 43.7824, lng: 5.0384 },
    { id: 'MR034899', nom: 'Relais Avis Stock', adresse: '65 rue de la République', codePostal: '84870', ville: 'Sisteron', lat: 44.1976, lng: 4.7424 },
    { id: 'MR034906', nom: 'Relais Huile Avis', adresse: '9 rue de la République', codePostal: '84450', ville: 'Montélimar', lat: 44.0008, lng: 4.7552 },
    { id: 'MR034913', nom: 'Relais Variante Page', adresse: '33 rue de la République', codePostal: '84440', ville: 'Orange', lat: 43.7272, lng: 4.9072 },
    { id: 'MR034920', nom: 'Relais Page Panier', adresse: '1 rue de la République', codePostal: '84156', ville: 'Orange', lat: 44.1608, lng: 5.5312 },
    { id: 'MR034927', nom: 'Relais Compte Avis', adresse: '9 rue de la République', codePostal: '84978', ville: 'Cavaillon', lat: 43.7808, lng: 5.9088 },
    { id: 'MR034934', nom: 'Relais Avis Etiquette', adresse: '9 rue de la République', codePostal: '84770', ville: 'Montélimar', lat: 44.4456, lng: 5.0960 },
    { id: 'MR034941', nom: 'Relais Onglet Onglet', adresse: '41 rue de la République', codePostal: '84604', ville: 'Montélimar', lat: 43.8752, lng: 4.6400 },
    { id: 'MR034948', nom: 'Relais Panier Voile', adresse: '89 rue de la République', codePostal: '84684', ville: 'Orange', lat: 44.4848, lng: 5.5072 },
    { id: 'MR034955', nom: 'Relais Avis Point', adresse: '41 rue de la République', codePostal: '84788', ville: 'Cavaillon', lat: 43.9648, lng: 5.5696 },
    { id: 'MR034962', nom: 'Relais Onglet Total', adresse: '17 rue de la République', codePostal: '84218', ville: 'Montélimar', lat: 43.6296, lng: 4.6672 },
    { id: 'MR034969', nom: 'Relais Stock Etiquette', adresse: '25 rue de la République', codePostal: '84010', ville: 'Orange', lat: 44.2104, lng: 5.4832 },
    { id: 'MR034976', nom: 'Relais Page Code', adresse: '57 rue de la République', codePostal: '84964', ville: 'Montélimar', lat: 44.1328, lng: 5.0000 },
    { id: 'MR034983', nom: 'Relais Avis Avis', adresse: '81 rue de la République', codePostal: '84844', ville: 'Cavaillon', lat: 44.3600, lng: 4.7504 },
    { id: 'MR034990', nom: 'Relais Etiquette Code', adresse: '57 rue de la République', codePostal: '84026', ville: 'Montélimar', lat: 43.7488, lng: 4.9248 },
    { id: 'MR034997', nom: 'Relais Total Voile', adresse: '41 rue de la République', codePostal: '84438', ville: 'Montélimar', lat: 44.4480, lng: 5.6320 },
    { id: 'MR035004', nom: 'Relais Compte Huile', adresse: '81 rue de la République', codePostal: '84932', ville: 'Orange', lat: 44.0160, lng: 4.8304 },
    { id: 'MR035011', nom: 'Relais Total Total', adresse: '25 rue de la République', codePostal: '84470', ville: 'Sisteron', lat: 44.0864, lng: 5.5352 },
    { id: 'MR035018', nom: 'Relais Atelier Total', adresse: '81 rue de la République', codePostal: '84968', ville: 'Apt', lat: 44.0808, lng: 4.7600 },
    { id: 'MR035025', nom: 'Relais Huile Etiquette', adresse: '89 rue de la République', codePostal: '84932', ville: 'Montélimar', lat: 43.6384, lng: 5.2832 },
    { id: 'MR035032', nom: 'Relais Voile Atelier', adresse: '9 rue de la République', codePostal: '84528', ville: 'Orange', lat: 44.4128, lng: 5.1264 },
    { id: 'MR035039', nom: 'Relais Variante Valeur', adresse: '57 rue de la République', codePostal: '84664', ville: 'Montélimar', lat: 44.1808, lng: 5.2304 },
    { id: 'MR035046', nom: 'Relais Onglet Huile', adresse: '33 rue de la République', codePostal: '84192', ville: 'Sisteron', lat: 44.4864, lng: 5.8112 },
    { id: 'MR035053', nom: 'Relais Compte Point', adresse: '97 rue de la République', codePostal: '84414', ville: 'Sisteron', lat: 44.3352, lng: 5.1360 },
    { id: 'MR035060', nom: 'Relais Voile Compte', adresse: '17 rue de la République', codePostal: '84768', ville: 'Montélimar', lat: 44.0736, lng: 5.1552 },
    { id: 'MR035067', nom: 'Relais Point Point', adresse: '97 rue de la République', codePostal: '84144', ville: 'Montélimar', lat: 43.8648, lng: 5.2544 },
    { id: 'MR035074', nom: 'Relais Point Variante', adresse: '65 rue de la République', codePostal: '84082', ville: 'Apt', lat: 43.8376, lng: 5.8912 },
    { id: 'MR035081', nom: 'Relais Stock Compte', adresse: '1 rue de la République', codePostal: '84688', ville: 'Apt', lat: 43.9232, lng: 4.8528 },
    { id: 'MR035088', nom: 'Relais Session Code', adresse: '1 rue de la République', codePostal: '84458', ville: 'Orange', lat: 43.8728, lng: 5.6864 },
    { id: 'MR035095', nom: 'Relais Etiquette Atelier', adresse: '97 rue de la République', codePostal: '84722', ville: 'Montélimar', lat: 44.3200, lng: 5.2704 },
    { id: 'MR035102', nom: 'Relais Onglet Code', adresse: '65 rue de la République', codePostal: '84002', ville: 'Apt', lat: 43.7120, lng: 5.0208 },
    { id: 'MR035109', nom: 'Relais Etiquette Total', adresse: '25 rue de la République', codePostal: '84186', ville: 'Cavaillon', lat: 43.6712, lng: 5.7232 },
    { id: 'MR035116', nom: 'Relais Total Code', adresse: '1 rue de la République', codePostal: '84018', ville: 'Orange', lat: 43.9080, lng: 5.5792 },
    { id: 'MR035123', nom: 'Relais Avis Total', adresse: '89 rue de la République', codePostal: '84030', ville: 'Cavaillon', lat: 44.2704, lng: 5.0144 },
    { id: 'MR035130', nom: 'Relais Total Compte', adresse: '65 rue de la République', codePostal: '84742', ville: 'Montélimar', lat: 44.2984, lng: 5.8608 },
    { id: 'MR035137', nom: 'Relais Panier Panier', adresse: '113 rue de la République', codePostal: '84406', ville: 'Montélimar', lat: 44.3112, lng: 5.4768 },
    { id: 'MR035144', nom: 'Relais Compte Total', adresse: '105 rue de la République', codePostal: '84008', ville: 'Sisteron', lat: 43.7408, lng: 5.5344 },
    { id: 'MR035151', nom: 'Relais Onglet Stock', adresse: '65 rue de la République', codePostal: '84424', ville: 'Cavaillon', lat: 44.0352, lng: 5.4832 },
    { id: 'MR035158', nom: 'Relais Huile Page', adresse: '57 rue de la République', codePostal: '84214', ville: 'Orange', lat: 44.4352, lng: 4.6416 },
    { id: 'MR035165', nom: 'Relais Avis Avis', adresse: '41 rue de la République', codePostal: '84586', ville: 'Montélimar', lat: 44.2184, lng: 5.0304 },
    { id: 'MR035172', nom: 'Relais Stock Etiquette', adresse: '65 rue de la République', codePostal: '84078', ville: 'Orange', lat: 44.0328, lng: 5.5008 },
    { id: 'MR035179', nom: 'Relais Code Avis', adresse: '1 rue de la République', codePostal: '84588', ville: 'Orange', lat: 43.6392, lng: 5.5264 },
    { id: 'MR035186', nom: 'Relais Compte Compte', adresse: '65 rue de la République', codePostal: '84018', ville: 'Apt', lat: 44.3816, lng: 5.5296 },
    { id: 'MR035193', nom: 'Relais Code Valeur', adresse: '9 rue de la République', codePostal: '84506', ville: 'Orange', lat: 44.0848, lng: 5.2208 },
    { id: 'MR035200', nom: 'Relais Avis Atelier', adresse: '33 rue de la République', codePostal: '84128', ville: 'Orange', lat: 44.0552, lng: 5.5040 },
    { id: 'MR035207', nom: 'Relais Valeur Page', adresse: '105 rue de la République', codePostal: '84380', ville: 'Montélimar', lat: 44.2280, lng: 4.7488 },
    { id: 'MR035214', nom: 'Relais Variante Stock', adresse: '9 rue de la République', codePostal: '84550', ville: 'Sisteron', lat: 43.8016, lng: 5.3280 },
    { id: 'MR035221', nom: 'Relais Voile Compte', adresse: '105 rue de la République', codePostal: '84910', ville: 'Montélimar', lat: 44.3688, lng: 5.5984 },
    { id: 'MR035228', nom: 'Relais Point Valeur', adresse: '81 rue de la République', codePostal: '84578', ville: 'Pertuis', lat: 43.9920, lng: 5.5712 },
    { id: 'MR035235', nom: 'Relais Huile Total', adresse: '89 rue de la République', codePostal: '84944', ville: 'Sisteron', lat: 43.7880, lng: 5.9456 },
    { id: 'MR035242', nom: 'Relais Panier Variante', adresse: '89 rue de la République', codePostal: '84498', ville: 'Montélimar', lat: 43.8552, lng: 4.7488 },
    { id: 'MR035249', nom: 'Relais Onglet Stock', adresse: '81 rue de la République', codePostal: '84078', ville: 'Cavaillon', lat: 44.2273, lng: 5.5968 },
    { id: 'MR035256', nom: 'Relais Point Variante', adresse: '49 rue de la République', codePostal: '84816', ville: 'Apt', lat: 44.1928, lng: 5.9600 },
    { id: 'MR035263', nom: 'Relais Avis Atelier', adresse: '113 rue de la République', codePostal: '84300', ville: 'Cavaillon', lat: 44.1360, lng: 5.6048 },
    { id: 'MR035270', nom: 'Relais Valeur Panier', adresse: '33 rue de la République', codePostal: '84772', ville: 'Montélimar', lat: 44.3104, lng: 5.7520 },
    { id: 'MR035277', nom: 'Relais Point Valeur', adresse: '49 rue de la République', codePostal: '84002', ville: 'Orange', lat: 44.1544, lng: 4.6336 },
    { id: 'MR035284', nom: 'Relais Compte Code', adresse: '89 rue de la République', codePostal: '84898', ville: 'Cavaillon', lat: 43.9520, lng: 5.2288 },
    { id: 'MR035291', nom: 'Relais Variante Point', adresse: '113 rue de la République', codePostal: '84888', ville: 'Cavaillon', lat: 43.8832, lng: 5.3344 },
    { id: 'MR035298', nom: 'Relais Avis Panier', adresse: '105 rue de la République', codePostal: '84550', ville: 'Orange', lat: 44.1472, lng: 5.4688 },
    { id: 'MR035305', nom: 'Relais Variante Valeur', adresse: '73 rue de la République', codePostal: '84270', ville: 'Sisteron', lat: 44.2512, lng: 5.1904 },
    { id: 'MR035312', nom: 'Relais Page Panier', adresse: '9 rue de la République', codePostal: '84976', ville: 'Montélimar', lat: 43.9104, lng: 4.7184 },
    { id: 'MR035319', nom: 'Relais Variante Compte', adresse: '73 rue de la République', codePostal: '84056', ville: 'Cavaillon', lat: 43.9528, lng: 5.8816 },
    { id: 'MR035326', nom: 'Relais Huile Panier', adresse: '113 rue de la République', codePostal: '84726', ville: 'Sisteron', lat: 44.3560, lng: 5.9328 },
    { id: 'MR035333', nom: 'Relais Valeur Avis', adresse: '33 rue de la République', codePostal: '84760', ville: 'Orange', lat: 44.3128, lng: 5.0560 },
    { id: 'MR035340', nom: 'Relais Valeur Etiquette', adresse: '1 rue de la République', codePostal: '84148', ville: 'Apt', lat: 44.3832, lng: 5.7776 },
    { id: 'MR035347', nom: 'Relais Huile Valeur', adresse: '65 rue de la République', codePostal: '84398', ville: 'Cavaillon', lat: 44.2232, lng: 5.4576 },
    { id: 'MR035354', nom: 'Relais Total Atelier', adresse: '57 rue de la République', codePostal: '84384', ville: 'Orange', lat: 43.7952, lng: 5.5552 },
    { id: 'MR035361', nom: 'Relais Atelier Panier', adresse: '105 rue de la République', codePostal: '84842', ville: 'Montélimar', lat: 43.6144, lng: 5.2256 },
    { id: 'MR035368', nom: 'Relais Voile Valeur', adresse: '97 rue de la République', codePostal: '84502', ville: 'Cavaillon', lat: 43.7760, lng: 5.8544 },
    { id: 'MR035375', nom: 'Relais Valeur Atelier', adresse: '97 rue de la République', codePostal: '84246', ville: 'Orange', lat: 43.8456, lng: 5.2640 },
    { id: 'MR035382', nom: 'Relais Atelier Avis', adresse: '81 rue de la République', codePostal: '84406', ville: 'Orange', lat: 43.8072, lng: 5.8056 },
    { id: 'MR035389', nom: 'Relais Stock Atelier', adresse: '81 rue de la République', codePostal: '84668', ville: 'Montélimar', lat: 44.0208, lng: 5.5392 },
    { id: 'MR035396', nom: 'Relais Variante Stock', adresse: '105 rue de la République', codePostal: '84136', ville: 'Cavaillon', lat: 43.7192, lng: 5.0136 },
    { id: 'MR035403', nom: 'Relais Etiquette Etiquette', adresse: '25 rue de la République', codePostal: '84204', ville: 'Cavaillon', lat: 44.0536, lng: 4.6304 },
    { id: 'MR035410', nom: 'Relais Variante Compte', adresse: '57 rue de la République', codePostal: '84596', ville: 'Cavaillon', lat: 43.6312, lng: 5.6224 },
    { id: 'MR035417', nom: 'Relais Avis Etiquette', adresse: '49 rue de la République', codePostal: '84576', ville: 'Montélimar', lat: 43.7296, lng: 4.8176 },
    { id: 'MR035424', nom: 'Relais Total Point', adresse: '113 rue de la République', codePostal: '84810', ville: 'Cavaillon', lat: 44.0040, lng: 5.5584 },
    { id: 'MR035431', nom: 'Relais Compte Huile', adresse: '57 rue de la République', codePostal: '84126', ville: 'Apt', lat: 43.7280, lng: 5.2864 },
    { id: 'MR035438', nom: 'Relais Code Panier', adresse: '25 rue de la République', codePostal: '84618', ville: 'Montélimar', lat: 43.8096, lng: 5.5872 },
    { id: 'MR035445', nom: 'Relais Point Avis', adresse: '17 rue de la République', codePostal: '84140', ville: 'Sisteron', lat: 44.0560, lng: 5.8160 },
    { id: 'MR035452', nom: 'Relais Avis Compte', adresse: '41 rue de la République', codePostal: '84854', ville: 'Orange', lat: 43.9488, lng: 5.8560 },
    { id: 'MR035459', nom: 'Relais Voile Atelier', adresse: '25 rue de la République', codePostal: '84102', ville: 'Montélimar', lat: 44.0272, lng: 5.4928 },
    { id: 'MR035466', nom: 'Relais Stock Avis', adresse: '33 rue de la République', codePostal: '84796', ville: 'Cavaillon', lat: 44.1800, lng: 5.6776 },
    { id: 'MR035473', nom: 'Relais Voile Panier', adresse: '57 rue de la République', codePostal: '84636', ville: 'Cavaillon', lat: 44.2432, lng: 5.7152 },
    { id: 'MR035480', nom: 'Relais Total Total', adresse: '73 rue de la République', codePostal: '84722', ville: 'Orange', lat: 44.3616, lng: 5.1368 },
    { id: 'MR035487', nom: 'Relais Valeur Point', adresse: '97 rue de la République', codePostal: '84678', ville: 'Orange', lat: 43.8720, lng: 5.1552 },
    { id: 'MR035494', nom: 'Relais Atelier Valeur', adresse: '89 rue de la République', codePostal: '84182', ville: 'Montélimar', lat: 43.9776, lng: 4.6128 },
    { id: 'MR035501', nom: 'Relais Stock Variante', adresse: '113 rue de la République', codePostal: '84480', ville: 'Sisteron', lat: 44.0336, lng: 4.7120 },
    { id: 'MR035508', nom: 'Relais Panier Atelier', adresse: '25 rue de la République', codePostal: '84266', ville: 'Cavaillon', lat: 43.9056, lng: 5.3008 },
    { id: 'MR035515', nom: 'Relais Page Page', adresse: '33 rue de la République', codePostal: '84390', ville: 'Cavaillon', lat: 43.9872, lng: 5.2144 },
    { id: 'MR035522', nom: 'Relais Atelier Page', adresse: '1 rue de la République', codePostal: '84010', ville: 'Orange', lat: 44.0320, lng: 5.1320 },
    { id: 'MR035529', nom: 'Relais Compte Total', adresse: '81 rue de la République', codePostal: '84006', ville: 'Montélimar', lat: 44.4304, lng: 5.3168 },
    { id: 'MR035536', nom: 'Relais Huile Avis', adresse: '81 rue de la République', codePostal: '84614', ville: 'Montélimar', lat: 43.8928, lng: 4.9488 },
    { id: 'MR035543', nom: 'Relais Avis Onglet', adresse: '105 rue de la République', codePostal: '84888', ville: 'Orange', lat: 44.3888, lng: 5.7096 },
    { id: 'MR035550', nom: 'Relais Page Huile', adresse: '65 rue de la République', codePostal: '84032', ville: 'Sisteron', lat: 44.3208, lng: 5.7776 },
    { id: 'MR035557', nom: 'Relais Code Atelier', adresse: '1 rue de la République', codePostal: '84320', ville: 'Apt', lat: 44.0064, lng: 5.5152 },
    { id: 'MR035564', nom: 'Relais Panier Compte', adresse: '41 rue de la République', codePostal: '84430', ville: 'Montélimar', lat: 43.7888, lng: 4.7024 },
    { id: 'MR035571', nom: 'Relais Point Valeur', adresse: '25 rue de la République', codePostal: '84520', ville: 'Montélimar', lat: 43.6304, lng: 5.3184 },
    { id: 'MR035578', nom: 'Relais Huile Code', adresse: '9 rue de la République', codePostal: '84876', ville: 'Orange', lat: 44.3040, lng: 5.5376 },
    { id: 'MR035585', nom: 'Relais Voile Panier', adresse: '81 rue de la République', codePostal: '84954', ville: 'Apt', lat: 44.2864, lng: 5.0528 },
    { id: 'MR035592', nom: 'Relais Stock Avis', adresse: '97 rue de la République', codePostal: '84256', ville: 'Cavaillon', lat: 44.4336, lng: 5.4768 },
    { id: 'MR035599', nom: 'Relais Compte Compte', adresse: '33 rue de la République', codePostal: '84176', ville: 'Apt', lat: 44.4712, lng: 5.7456 },
    { id: 'MR035606', nom: 'Relais Onglet Variante', adresse: '105 rue de la République', codePostal: '84962', ville: 'Cavaillon', lat: 44.3760, lng: 4.9200 },
    { id: 'MR035613', nom: 'Relais Valeur Panier', adresse: '17 rue de la République', codePostal: '84306', ville: 'Cavaillon', lat: 43.7712, lng: 5.6480 },
    { id: 'MR035620', nom: 'Relais Point Etiquette', adresse: '17 rue de la République', codePostal: '84672', ville: 'Montélimar', lat: 44.2624, lng: 5.6576 },
    { id: 'MR035627', nom: 'Relais Compte Compte', adresse: '65 rue de la République', codePostal: '84604', ville: 'Apt', lat: 44.0984, lng: 5.4528 },
    { id: 'MR035634', nom: 'Relais Avis Point', adresse: '113 rue de la République', codePostal: '84136', ville: 'Orange', lat: 44.3248, lng: 5.7088 },
    { id: 'MR035641', nom: 'Relais Panier Atelier', adresse: '113 rue de la République', codePostal: '84852', ville: 'Montélimar', lat: 43.6664, lng: 4.7488 },
    { id: 'MR035648', nom: 'Relais Etiquette Panier', adresse: '9 rue de la République', codePostal: '84566', ville: 'Orange', lat: 44.0488, lng: 5.7408 },
    { id: 'MR035655', nom: 'Relais Point Onglet', adresse: '65 rue de la République', codePostal: '84440', ville: 'Montélimar', lat: 44.2120, lng: 4.6736 },
    { id: 'MR035662', nom: 'Relais Voile Stock', adresse: '65 rue de la République', codePostal: '84000', ville: 'Sisteron', lat: 44.1232, lng: 5.1728 },
    { id: 'MR035669', nom: 'Relais Code Avis', adresse: '65 rue de la République', codePostal: '84434', ville: 'Apt', lat: 43.7712, lng: 5.7200 },
    { id: 'MR035676', nom: 'Relais Voile Variante', adresse: '41 rue de la République', codePostal: '84940', ville: 'Apt', lat: 44.1000, lng: 5.6569 },
    { id: 'MR035683', nom: 'Relais Variante Total', adresse: '33 rue de la République', codePostal: '84306', ville: 'Sisteron', lat: 44.1224, lng: 4.9584 },
    { id: 'MR035690', nom: 'Relais Panier Atelier', adresse: '89 rue de la République', codePostal: '84722', ville: 'Montélimar', lat: 43.7352, lng: 5.0304 },
    { id: 'MR035697', nom: 'Relais Compte Page', adresse: '57 rue de la République', codePostal: '84976', ville: 'Cavaillon', lat: 44.1848, lng: 5.5264 },
    { id: 'MR035704', nom: 'Relais Panier Code', adresse: '65 rue de la République', codePostal: '84212', ville: 'Montélimar', lat: 43.9824, lng: 5.9888 },
    { id: 'MR035711', nom: 'Relais Page Code', adresse: '113 rue de la République', codePostal: '84890', ville: 'Orange', lat: 44.3776, lng: 5.4832 },
    { id: 'MR035718', nom: 'Relais Atelier Compte', adresse: '9 rue de la République', codePostal: '84748', ville: 'Montélimar', lat: 44.3392, lng: 5.0160 },
    { id: 'MR035725', nom: 'Relais Variante Onglet', adresse: '33 rue de la République', codePostal: '84190', ville: 'Cavaillon', lat: 44.4256, lng: 5.3712 },
    { id: 'MR035732', nom: 'Relais Variante Huile', adresse: '113 rue de la République', codePostal: '84654', ville: 'Cavaillon', lat: 44.1480, lng: 4.6496 },
    { id: 'MR035739', nom: 'Relais Atelier Code', adresse: '105 rue de la République', codePostal: '84264', ville: 'Apt', lat: 44.4952, lng: 4.9792 },
    { id: 'MR035746', nom: 'Relais Atelier Huile', adresse: '57 avenue du Général de Gaulle', codePostal: '84570', ville: 'Cavaillon', lat: 44.2376, lng: 5.6752 },
    { id: 'MR035753', nom: 'Relais Voile Valeur', adresse: '1 rue de la République', codePostal: '84770', ville: 'Apt', lat: 44.2800, lng: 4.8752 },
    { id: 'MR035760', nom: 'Relais Valeur Code', adresse: '9 rue de la République', codePostal: '84894', ville: 'Sisteron', lat: 43.7736, lng: 5.3824 },
    { id: 'MR035767', nom: 'Relais Avis Stock', adresse: '49 rue de la République', codePostal: '84182', ville: 'Montélimar', lat: 43.7912, lng: 4.8112 },
    { id: 'MR035774', nom: 'Relais Code Stock', adresse: '33 rue de la République', codePostal: '84344', ville: 'Orange', lat: 43.6888, lng: 4.6336 },
    { id: 'MR035781', nom: 'Relais Stock Stock', adresse: '89 rue de la République', codePostal: '84950', ville: 'Montélimar', lat: 43.6000, lng: 4.6800 },
    { id: 'MR035788', nom: 'Relais Panier Variante', adresse: '97 rue de la République', codePostal: '84298', ville: 'Sisteron', lat: 44.2872, lng: 5.1888 },
    { id: 'MR035795', nom: 'Relais Total Total', adresse: '41 rue de la République', codePostal: '84682', ville: 'Cavaillon', lat: 44.1024, lng: 5.4768 },
    { id: 'MR035802', nom: 'Relais Panier Voile', adresse: '17 rue de la République', codePostal: '84122', ville: 'Orange', lat: 44.3024, lng: 5.8816 },
    { id: 'MR035809', nom: 'Relais Stock Avis', adresse: '57 rue de la République', codePostal: '84832', ville: 'Orange', lat: 44.0928, lng: 5.7456 },
    { id: 'MR035816', nom: 'Relais Compte Valeur', adresse: '97 rue de la République', codePostal: '84566', ville: 'Orange', lat: 44.2296, lng: 5.6000 },
    { id: 'MR035823', nom: 'Relais Panier Onglet', adresse: '81 rue de la République', codePostal: '84912', ville: 'Cavaillon', lat: 44.0552, lng: 5.6192 },
    { id: 'MR035830', nom: 'Relais Valeur Panier', adresse: '41 rue de la République', codePostal: '84458', ville: 'Sisteron', lat: 43.7192, lng: 5.0416 },
    { id: 'MR035837', nom: 'Relais Atelier Panier', adresse: '25 rue de la République', codePostal: '84772', ville: 'Orange', lat: 43.9304, lng: 4.8272 },
    { id: 'MR035844', nom: 'Relais Atelier Panier', adresse: '25 rue de la République', codePostal: '84658', ville: 'Orange', lat: 44.0312, lng: 5.8272 },
    { id: 'MR035851', nom: 'Relais Point Valeur', adresse: '33 rue de la République', codePostal: '84322', ville: 'Montélimar', lat: 44.2752, lng: 5.8480 },
    { id: 'MR035858', nom: 'Relais Huile Atelier', adresse: '57 rue de la République', codePostal: '84838', ville: 'Sisteron', lat: 43.6936, lng: 5.7360 },
    { id: 'MR035865', nom: 'Relais Valeur Voile', adresse: '17 rue de la République', codePostal: '84052', ville: 'Orange', lat: 43.7800, lng: 5.4320 },
    { id: 'MR035872', nom: 'Relais Code Code', adresse: '1 rue de la République', codePostal: '84432', ville: 'Orange', lat: 43.8192, lng: 5.9104 },
    { id: 'MR035879', nom: 'Relais Etiquette Atelier', adresse: '73 rue de la République', codePostal: '84350', ville: 'Cavaillon', lat: 44.4176, lng: 5.5376 },
    { id: 'MR035886', nom: 'Relais Panier Variante', adresse: '33 rue de la République', codePostal: '84176', ville: 'Sisteron', lat: 43.7480, lng: 5.8752 },
    { id: 'MR035893', nom: 'Relais Atelier Page', adresse: '9 rue de la République', codePostal: '84080', ville: 'Orange', lat: 44.2320, lng: 5.4544 },
    { id: 'MR035900', nom: 'Relais Page Point', adresse: '25 rue de la République', codePostal: '84092', ville: 'Orange', lat: 44.1000, lng: 5.0736 },
    { id: 'MR035907', nom: 'Relais Point Code', adresse: '9 rue de la République', codePostal: '84000', ville: 'Apt', lat: 44.1040, lng: 5.6000 },
    { id: 'MR035914', nom: 'Relais Etiquette Code', adresse: '33 rue de la République', codePostal: '84196', ville: 'Orange', lat: 44.3776, lng: 5.7808 },
    { id: 'MR035921', nom: 'Relais Stock Point', adresse: '9 rue de la République', codePostal: '84424', ville: 'Montélimar', lat: 44.4616, lng: 5.7936 },
    { id: 'MR035928', nom: 'Relais Valeur Onglet', adresse: '73 rue de la République', codePostal: '84002', ville: 'Orange', lat: 43.9944, lng: 5.4400 },
    { id: 'MR035935', nom: 'Relais Etiquette Avis', adresse: '9 rue de la République', codePostal: '84636', ville: 'Orange', lat: 44.3552, lng: 5.7344 },
    { id: 'MR035942', nom: 'Relais Atelier Valeur', adresse: '81 rue de la République', codePostal: '84434', ville: 'Sisteron', lat: 43.9552, lng: 4.7760 },
    { id: 'MR035949', nom: 'Relais Valeur Atelier', adresse: '49 rue de la République', codePostal: '84564', ville: 'Orange', lat: 43.7280, lng: 4.7872 },
    { id: 'MR035956', nom: 'Relais Code Page', adresse: '17 rue de la République', codePostal: '84114', ville: 'Apt', lat: 43.9184, lng: 5.1168 },
    { id: 'MR035963', nom: 'Relais Etiquette Page', adresse: '105 rue de la République', codePostal: '84464', ville: 'Sisteron', lat: 44.3480, lng: 5.9616 },
    { id: 'MR035970', nom: 'Relais Huile Etiquette', adresse: '9 rue de la République', codePostal: '84716', ville: 'Montélimar', lat: 43.6456, lng: 4.6208 },
    { id: 'MR035977', nom: 'Relais Code Huile', adresse: '33 rue de la République', codePostal: '84242', ville: 'Cavaillon', lat: 44.1864, lng: 4.7168 },
    { id: 'MR035984', nom: 'Relais Valeur Huile', adresse: '89 rue de la République', codePostal: '84644', ville: 'Apt', lat: 44.3120, lng: 4.7040 },
    { id: 'MR035991', nom: 'Relais Atelier Stock', adresse: '105 rue de la République', codePostal: '84968', ville: 'Orange', lat: 43.8664, lng: 4.6080 },
    { id: 'MR035998', nom: 'Relais Compte Onglet', adresse: '113 rue de la République', codePostal: '84776', ville: 'Montélimar', lat: 44.1168, lng: 5.1856 },
    { id: 'MR036005', nom: 'Relais Avis Code', adresse: '105 rue de la République', codePostal: '84518', ville: 'Cavaillon', lat: 44.1096, lng: 4.6688 },
    { id: 'MR036012', nom: 'Relais Valeur Total', adresse: '49 rue de la République', codePostal: '84520', ville: 'Apt', lat: 43.9920, lng: 5.8000 },
    { id: 'MR036019', nom: 'Relais Etiquette Avis', adresse: '105 rue de la République', codePostal: '84266', ville: 'Orange', lat: 44.0224, lng: 5.2880 },
    { id: 'MR036026', nom: 'Relais Panier Etiquette', adresse: '65 rue de la République', codePostal: '84050', ville: 'Montélimar', lat: 43.8000, lng: 4.8896 },
    { id: 'MR036033', nom: 'Relais Code Code', adresse: '57 rue de la République', codePostal: '84360', ville: 'Sisteron', lat: 43.9112, lng: 4.8544 },
    { id: 'MR036040', nom: 'Relais Etiquette Atelier', adresse: '41 rue de la République', codePostal: '84242', ville: 'Orange', lat: 44.3456, lng: 4.6064 },
    { id: 'MR036047', nom: 'Relais Etiquette Valeur', adresse: '57 rue de la République', codePostal: '84044', ville: 'Montélimar', lat: 44.1696, lng: 4.8128 },
    { id: 'MR036054', nom: 'Relais Prix Voile', adresse: '17 rue de la République', codePostal: '84304', ville: 'Cavaillon', lat: 43.7848, lng: 5.9360 },
    { id: 'MR036061', nom: 'Relais Voile Huile', adresse: '1 rue de la République', codePostal: '84206', ville: 'Orange', lat: 43.9848, lng: 4.8905 },
    { id: 'MR036068', nom: 'Relais Etiquette Avis', adresse: '105 rue de la République', codePostal: '84558', ville: 'Sisteron', lat: 43.6648, lng: 5.4256 },
    { id: 'MR036075', nom: 'Relais Variante Variante', adresse: '97 rue de la République', codePostal: '84264', ville: 'Montélimar', lat: 43.7048, lng: 4.8512 },
    { id: 'MR036082', nom: 'Relais Point Total', adresse: '1 rue de la République', codePostal: '84744', ville: 'Sisteron', lat: 44.4056, lng: 5.7920 },
    { id: 'MR036089', nom: 'Relais Atelier Atelier', adresse: '81 rue de la République', codePostal: '84666', ville: 'Cavaillon', lat: 44.3096, lng: 4.9872 },
    { id: 'MR036096', nom: 'Relais Stock Voile', adresse: '49 rue de la République', codePostal: '84280', ville: 'Montélimar', lat: 43.8592, lng: 5.7776 },
    { id: 'MR036103', nom: 'Relais Panier Code', adresse: '65 rue de la République', codePostal: '84482', ville: 'Sisteron', lat: 44.2080, lng: 5.4480 },
    { id: 'MR036110', nom: 'Relais Onglet Etiquette', adresse: '81 rue de la République', codePostal: '84400', ville: 'Sisteron', lat: 44.1000, lng: 5.0224 },
    { id: 'MR036117', nom: 'Relais Code Etiquette', adresse: '73 rue de la République', codePostal: '84612', ville: 'Cavaillon', lat: 44.4368, lng: 4.9184 },
    { id: 'MR036124', nom: 'Relais Atelier Total', adresse: '113 rue de la République', codePostal: '84124', ville: 'Orange', lat: 43.7152, lng: 4.6656 },
    { id: 'MR036131', nom: 'Relais Page Valeur', adresse: '105 rue de la République', codePostal: '84292', ville: 'Cavaillon', lat: 44.0744, lng: 5.2640 },
    { id: 'MR036138', nom: 'Relais Stock Page', adresse: '105 rue de la République', codePostal: '84960', ville: 'Apt', lat: 44.4944, lng: 5.3792 },
    { id: 'MR036145', nom: 'Relais Atelier Compte', adresse: '73 rue de la République', codePostal: '84984', ville: 'Montélimar', lat: 44.3888, lng: 5.8224 },
    { id: 'MR036152', nom: 'Relais Code Huile', adresse: '81 rue de la République', codePostal: '84650', ville: 'Orange', lat: 44.3240, lng: 5.5072 },
    { id: 'MR036159', nom: 'Relais Variante Stock', adresse: '33 rue de la République', codePostal: '84184', ville: 'Montélimar', lat: 44.2696, lng: 4.9824 },
    { id: 'MR036166', nom: 'Relais Panier Voile', adresse: '33 rue de la République', codePostal: '84940', ville: 'Montélimar', lat: 44.0856, lng: 5.8160 },
    { id: 'MR036173', nom: 'Relais Etiquette Compte', adresse: '89 rue de la République', codePostal: '84552', ville: 'Cavaillon', lat: 44.0824, lng: 4.7376 },
    { id: 'MR036180', nom: 'Relais Code Avis', adresse: '9 rue de la République', codePostal: '84670', ville: 'Sisteron', lat: 43.8024, lng: 4.9392 },
    { id: 'MR036187', nom: 'Relais Onglet Avis', adresse: '49 rue de la République', codePostal: '84404', ville: 'Orange', lat: 43.9672, lng: 5.8048 },
    { id: 'MR036194', nom: 'Relais Onglet Voile', adresse: '9 rue de la République', codePostal: '84220', ville: 'Orange', lat: 43.6976, lng: 5.4224 },
    { id: 'MR036201', nom: 'Relais Stock Code', adresse: '89 rue de la République', codePostal: '84484', ville: 'Orange', lat: 44.1816, lng: 5.9568 },
    { id: 'MR036208', nom: 'Relais Variante Panier', adresse: '49 rue de la République', codePostal: '84064', ville: 'Apt', lat: 43.8128, lng: 5.4208 },
    { id: 'MR036215', nom: 'Relais Stock Onglet', adresse: '17 rue de la République', codePostal: '84794', ville: 'Orange', lat: 43.8992, lng: 4.8864 },
    { id: 'MR036222', nom: 'Relais Etiquette Point', adresse: '49 rue de la République', codePostal: '84246', ville: 'Montélimar', lat: 44.0224, lng: 5.5104 },
    { id: 'MR036229', nom: 'Relais Page Total', adresse: '41 rue de la République', codePostal: '84326', ville: 'Cavaillon', lat: 43.9728, lng: 5.8416 },
    { id: 'MR036236', nom: 'Relais Valeur Voile', adresse: '49 rue de la République', codePostal: '84558', ville: 'Orange', lat: 43.6272, lng: 5.6176 },
    { id: 'MR036243', nom: 'Relais Code Compte', adresse: '49 rue de la République', codePostal: '84036', ville: 'Orange', lat: 43.7552, lng: 4.8736 },
    { id: 'MR036250', nom: 'Relais Stock Panier', adresse: '25 rue de la République', codePostal: '84022', ville: 'Cavaillon', lat: 43.6488, lng: 5.3088 },
    { id: 'MR036257', nom: 'Relais Atelier Stock', adresse: '25 rue de la République', codePostal: '84226', ville: 'Cavaillon', lat: 43.8272, lng: 5.7936 },
    { id: 'MR036264', nom: 'Relais Valeur Valeur', adresse: '33 rue de la République', codePostal: '84098', ville: 'Apt', lat: 43.7576, lng: 5.9936 },
    { id: 'MR036271', nom: 'Relais Point Stock', adresse: '65 rue de la République', codePostal: '84258', ville: 'Orange', lat: 44.1424, lng: 5.3264 },
    { id: 'MR036278', nom: 'Relais Huile Valeur', adresse: '105 rue de la République', codePostal: '84702', ville: 'Montélimar', lat: 44.4224, lng: 4.6688 },
    { id: 'MR036285', nom: 'Relais Variante Code', adresse: '97 rue de la République', codePostal: '84350', ville: 'Orange', lat: 43.9240, lng: 5.7920 },
    { id: 'MR036292', nom: 'Relais Code Etiquette', adresse: '113 rue de la République', codePostal: '84460', ville: 'Sisteron', lat: 43.9616, lng: 5.1920 },
    { id: 'MR036299', nom: 'Relais Stock Avis', adresse: '97 rue de la République', codePostal: '84668', ville: 'Sisteron', lat: 43.9536, lng: 5.6032 },
    { id: 'MR036306', nom: 'Relais Pays Code', adresse: '49 rue de la République', codePostal: '84326', ville: 'Cavaillon', lat: 44.0760, lng: 4.6384 },
    { id: 'MR036313', nom: 'Relais Valeur Page', adresse: '1 rue de la République', codePostal: '84006', ville: 'Sisteron', lat: 43.7816, lng: 4.8992 },
    { id: 'MR036320', nom: 'Relais Huile Onglet', adresse: '1 rue de la République', codePostal: '84218', ville: 'Sisteron', lat: 43.8576, lng: 5.2080 },
    { id: 'MR036327', nom: 'Relais Avis Panier', adresse: '81 rue de la République', codePostal: '84522', ville: 'Montélimar', lat: 44.3200, lng: 5.1408 },
    { id: 'MR036334', nom: 'Relais Image Panier', adresse: '113 rue de la République', codePostal: '84460', ville: 'Cavaillon', lat: 44.3368, lng: 5.7280 },
    { id: 'MR036341', nom: 'Relais Total Voile', adresse: '65 rue de la République', codePostal: '84018', ville: 'Montélimar', lat: 44.3072, lng: 4.6480 },
    { id: 'MR036348', nom: 'Relais Onglet Avis', adresse: '49 rue de la République', codePostal: '84700', ville: 'Orange', lat: 44.1384, lng: 5.5216 },
    { id: 'MR036355', nom: 'Relais Etiquette Atelier', adresse: '81 rue de la République', codePostal: '84370', ville: 'Montélimar', lat: 43.6512, lng: 4.7776 },
    { id: 'MR036362', nom: 'Relais Stock Compte', adresse: '57 rue de la République', codePostal: '84348', ville: 'Montélimar', lat: 43.7680, lng: 5.2064 },
    { id: 'MR036369', nom: 'Relais Total Valeur', adresse: '17 rue de la République', codePostal: '84446', ville: 'Orange', lat: 43.8256, lng: 4.7696 },
    { id: 'MR036376', nom: 'Relais Panier Total', adresse: '97 rue de la République', codePostal: '84834', ville: 'Cavaillon', lat: 44.3512, lng: 5.4976 },
    { id: 'MR036383', nom: 'Relais Point Point', adresse: '81 rue de la République', codePostal: '84116', ville: 'Sisteron', lat: 44.0864, lng: 4.9968 },
    { id: 'MR036390', nom: 'Relais Voile Variante', adresse: '57 rue de la République', codePostal: '84426', ville: 'Sisteron', lat: 44.0728, lng: 5.9456 },
    { id: 'MR036397', nom: 'Relais Avis Valeur', adresse: '57 rue de la République', codePostal: '84234', ville: 'Apt', lat: 43.8400, lng: 5.9008 },
    { id: 'MR036404', nom: 'Relais Variante Etiquette', adresse: '89 rue de la République', codePostal: '84810', ville: 'Montélimar', lat: 43.7824, lng: 5.4649 },
    { id: 'MR036411', nom: 'Relais Point Atelier', adresse: '65 rue de la République', codePostal: '84586', ville: 'Orange', lat: 44.3784, lng: 5.4928 },
    { id: 'MR036418', nom: 'Relais Atelier Compte', adresse: '105 rue de la République', codePostal: '84506', ville: 'Sisteron', lat: 44.4344, lng: 4.6208 },
    { id: 'MR036425', nom: 'Relais Point Avis', adresse: '17 rue de la République', codePostal: '84558', ville: 'Cavaillon', lat: 43.7936, lng: 5.6960 },
    { id: 'MR036432', nom: 'Relais Total Etiquette', adresse: '89 rue de la République', codePostal: '84672', ville: 'Montélimar', lat: 44.2936, lng: 5.4416 },
    { id: 'MR036439', nom: 'Relais Atelier Onglet', adresse: '17 rue de la République', codePostal: '84566', ville: 'Cavaillon', lat: 44.1800, lng: 5.8960 },
    { id: 'MR036446', nom: 'Relais Total Atelier', adresse: '25 rue de la République', codePostal: '84196', ville: 'Cavaillon', lat: 44.4272, lng: 5.5616 },
    { id: 'MR036453', nom: 'Relais Onglet Atelier', adresse: '33 rue de la République', codePostal: '84686', ville: 'Sisteron', lat: 43.7616, lng: 4.8768 },
    { id: 'MR036460', nom: 'Relais Page Variante', adresse: '113 rue de la République', codePostal: '84486', ville: 'Montélimar', lat: 44.0912, lng: 5.0880 },
    { id: 'MR036467', nom: 'Relais Point Huile', adresse: '81 rue de la République', codePostal: '84390', ville: 'Cavaillon', lat: 44.0872, lng: 4.7360 },
    { id: 'MR036474', nom: 'Relais Point Etiquette', adresse: '97 rue de la République', codePostal: '84202', ville: 'Apt', lat: 44.1080, lng: 5.6080 },
    { id: 'MR036481', nom: 'Relais Compte Variante', adresse: '41 rue de la République', codePostal: '84252', ville: 'Orange', lat: 43.7944, lng: 5.5440 },
    { id: 'MR036488', nom: 'Relais Avis Voile', adresse: '49 rue de la République', codePostal: '84882', ville: 'Apt', lat: 43.6760, lng: 5.7808 },
    { id: 'MR036495', nom: 'Relais Panier Compte', adresse: '113 rue de la République', codePostal: '84814', ville: 'Montélimar', lat: 44.3696, lng: 4.7824 },
    { id: 'MR036502', nom: 'Relais Atelier Variante', adresse: '73 rue de la République', codePostal: '84248', ville: 'Orange', lat: 43.6520, lng: 5.1392 },
    { id: 'MR036509', nom: 'Relais Voile Point', adresse: '41 rue de la République', codePostal: '84758', ville: 'Orange', lat: 44.4064, lng: 5.7344 },
    { id: 'MR036516', nom: 'Relais Code Voile', adresse: '41 rue de la République', codePostal: '84900', ville: 'Apt', lat: 44.3992, lng: 4.6944 },
    { id: 'MR036523', nom: 'Relais Onglet Onglet', adresse: '33 rue de la République', codePostal: '84768', ville: 'Apt', lat: 44.3064, lng: 5.5776 },
    { id: 'MR036530', nom: 'Relais Code Panier', adresse: '49 rue de la République', codePostal: '84198', ville: 'Apt', lat: 43.7312, lng: 5.7840 },
    { id: 'MR036537', nom: 'Relais Code Atelier', adresse: '97 rue de la République', codePostal: '84390', ville: 'Cavaillon', lat: 44.1536, lng: 5.1200 },
    { id: 'MR036544', nom: 'Relais Atelier Avis', adresse: '105 rue de la République', codePostal: '84798', ville: 'Cavaillon', lat: 43.6680, lng: 5.3184 },
    { id: 'MR036551', nom: 'Relais Stock Atelier', adresse: '9 rue de la République', codePostal: '84834', ville: 'Cavaillon', lat: 43.9496, lng: 5.1024 },
    { id: 'MR036558', nom: 'Relais Stock Total', adresse: '49 rue de la République', codePostal: '84656', ville: 'Cavaillon', lat: 44.2528, lng: 4.6768 },
    { id: 'MR036565', nom: 'Relais Stock Avis', adresse: '65 rue de la République', codePostal: '84404', ville: 'Apt', lat: 43.8392, lng: 5.4288 },
    { id: 'MR036572', nom: 'Relais Variante Valeur', adresse: '97 rue de la République', codePostal: '84730', ville: 'Orange', lat: 44.0456, lng: 5.0848 },
    { id: 'MR036579', nom: 'Relais Onglet Point', adresse: '73 rue de la République', codePostal: '84106', ville: 'Orange', lat: 44.1112, lng: 4.8768 },
    { id: 'MR036586', nom: 'Relais Code Huile', adresse: '25 rue de la République', codePostal: '84460', ville: 'Cavaillon', lat: 44.3704, lng: 5.3856 },
    { id: 'MR036593', nom: 'Relais Huile Variante', adresse: '49 rue de la République', codePostal: '84864', ville: 'Apt', lat: 44.3088, lng: 5.6752 },
    { id: 'MR036600', nom: 'Relais Stock Code', adresse: '105 rue de la République', codePostal: '84274', ville: 'Apt', lat: 43.6424, lng: 5.4536 },
    { id: 'MR036607', nom: 'Relais Voile Compte', adresse: '25 rue de la République', codePostal: '84030', ville: 'Orange', lat: 44.4272, lng: 5.5472 },
    { id: 'MR036614', nom: 'Relais Variante Huile', adresse: '105 rue de la République', codePostal: '84276', ville: 'Sisteron', lat: 43.6752, lng: 5.7296 },
    { id: 'MR036621', nom: 'Relais Stock Voile', adresse: '81 rue de la République', codePostal: '84314', ville: 'Montélimar', lat: 44.0384, lng: 4.8480 },
    { id: 'MR036628', nom: 'Relais Valeur Code', adresse: '89 rue de la République', codePostal: '84740', ville: 'Apt', lat: 44.1760, lng: 5.4816 },
    { id: 'MR036635', nom: 'Relais Atelier Voile', adresse: '73 rue de la République', codePostal: '84672', ville: 'Orange', lat: 43.6472, lng: 5.1360 },
    { id: 'MR036642', nom: 'Relais Page Page', adresse: '73 rue de la République', codePostal: '84130', ville: 'Orange', lat: 44.4496, lng: 5.5136 },
    { id: 'MR036649', nom: 'Relais Etiquette Total', adresse: '49 rue de la République', codePostal: '84862', ville: 'Cavaillon', lat: 44.2216, lng: 5.2080 },
    { id: 'MR036656', nom: 'Relais Valeur Compte', adresse: '49 rue de la République', codePostal: '84034', ville: 'Cavaillon', lat: 43.9848, lng: 5.6496 },
    { id: 'MR036663', nom: 'Relais Valeur Huile', adresse: '33 rue de la République', codePostal: '84744', ville: 'Cavaillon', lat: 43.7656, lng: 5.8160 },
    { id: 'MR036670', nom: 'Relais Page Valeur', adresse: '113 rue de la République', codePostal: '84134', ville: 'Cavaillon', lat: 43.7560, lng: 5.2272 },
    { id: 'MR036677', nom: 'Relais Voile Total', adresse: '65 rue de la République', codePostal: '84890', ville: 'Apt', lat: 44.1400, lng: 4.9408 },
    { id: 'MR036684', nom: 'Relais Point Code', adresse: '9 rue de la République', codePostal: '84512', ville: 'Montélimar', lat: 43.8080, lng: 5.8592 },
    { id: 'MR036691', nom: 'Relais Avis Compte', adresse: '25 rue de la République', codePostal: '84514', ville: 'Sisteron', lat: 44.0176, lng: 5.4192 },
    { id: 'MR036698', nom: 'Relais Voile Point', adresse: '41 rue de la République', codePostal: '84878', ville: 'Montélimar', lat: 43.6928, lng: 5.9216 },
    { id: 'MR036705', nom: 'Relais Voile Point', adresse: '113 rue de la République', codePostal: '84630', ville: 'Montélimar', lat: 43.7072, lng: 4.8288 },
    { id: 'MR036712', nom: 'Relais Total Valeur', adresse: '49 rue de la République', codePostal: '84234', ville: 'Montélimar', lat: 44.0840, lng: 4.6784 },
    { id: 'MR036719', nom: 'Relais Huile Page', adresse: '81 rue de la République', codePostal: '84394', ville: 'Digne', lat: 44.4976, lng: 5.7680 },
    { id: 'MR036726', nom: 'Relais Variante Page', adresse: '105 rue de la République', codePostal: '84944', ville: 'Cavaillon', lat: 44.2440, lng: 4.8032 },
    { id: 'MR036733', nom: 'Relais Etiquette Point', adresse: '73 rue de la République', codePostal: '84098', ville: 'Apt', lat: 44.1344, lng: 5.5360 },
    { id: 'MR036740', nom: 'Relais Page Code', adresse: '89 rue de la République', codePostal: '84894', ville: 'Apt', lat: 44.0232, lng: 5.8832 },
    { id: 'MR036747', nom: 'Relais Code Variante', adresse: '81 rue de la République', codePostal: '84074', ville: 'Montélimar', lat: 44.1800, lng: 5.6944 },
    { id: 'MR036754', nom: 'Relais Panier Code', adresse: '97 rue de la République', codePostal: '84150', ville: 'Cavaillon', lat: 44.4976, lng: 4.6096 },
    { id: 'MR036761', nom: 'Relais Voile Voile', adresse: '81 rue de la République', codePostal: '84496', ville: 'Cavaillon', lat: 44.4096, lng: 5.4016 },
    { id: 'MR036768', nom: 'Relais Etiquette Total', adresse: '25 rue de la République', codePostal: '84966', ville: 'Orange', lat: 43.7016, lng: 5.6928 },
    { id: 'MR036775', nom: 'Relais Point Total', adresse: '97 rue de la République', codePostal: '84652', ville: 'Orange', lat: 44.4064, lng: 5.2144 },
    { id: 'MR036782', nom: 'Relais Stock Stock', adresse: '57 rue de la République', codePostal: '84796', ville: 'Montélimar', lat: 44.3272, lng: 5.8512 },
    { id: 'MR036789', nom: 'Relais Variante Variante', adresse: '89 rue de la République', codePostal: '84306', ville: 'Cavaillon', lat: 44.4192, lng: 5.3280 },
    { id: 'MR036796', nom: 'Relais Variante Huile', adresse: '25 rue de la République', codePostal: '84100', ville: 'Sisteron', lat: 43.7952, lng: 5.1712 },
    { id: 'MR036803', nom: 'Relais Stock Valeur', adresse: '1 rue de la République', codePostal: '84324', ville: 'Orange', lat: 44.2280, lng: 5.8896 },
    { id: 'MR036810', nom: 'Relais Atelier Code', adresse: '25 rue de la République', codePostal: '84318', ville: 'Apt', lat: 44.1384, lng: 4.6432 },
    { id: 'MR036817', nom: 'Relais Total Code', adresse: '1 rue de la République', codePostal: '84844', ville: 'Cavaillon', lat: 44.0496, lng: 5.4896 },
    { id: 'MR036824', nom: 'Relais Variante Stock', adresse: '73 rue de la République', codePostal: '84292', ville: 'Sisteron', lat: 43.8048, lng: 5.4816 },
    { id: 'MR036831', nom: 'Relais Atelier Onglet', adresse: '41 rue de la République', codePostal: '84416', ville: 'Apt', lat: 43.9576, lng: 5.3888 },
    { id: 'MR036838', nom: 'Relais Stock Panier', adresse: '105 rue de la République', codePostal: '84098', ville: 'Apt', lat: 43.9888, lng: 5.6624 },
    { id: 'MR036845', nom: 'Relais Total Code', adresse: '25 rue de la République', codePostal: '84330', ville: 'Sisteron', lat: 44.1128, lng: 5.6736 },
    { id: 'MR036852', nom: 'Relais Variante Code', adresse: '57 rue de la République', codePostal: '84828', ville: 'Apt', lat: 44.3464, lng: 4.6512 },
    { id: 'MR036859', nom: 'Relais Avis Page', adresse: '89 rue de la République', codePostal: '84212', ville: 'Orange', lat: 44.0632, lng: 5.6048 },
    { id: 'MR036866', nom: 'Relais Avis Point', adresse: '89 rue de la République', codePostal: '84268', ville: 'Apt', lat: 44.2088, lng: 5.9448 },
    { id: 'MR036873', nom: 'Relais Panier Etiquette', adresse: '73 rue de la République', codePostal: '84386', ville: 'Cavaillon', lat: 43.9368, lng: 4.8824 },
    { id: 'MR036880', nom: 'Relais Atelier Etiquette', adresse: '9 rue de la République', codePostal: '84300', ville: 'Montélimar', lat: 44.2624, lng: 5.6320 },
    { id: 'MR036887', nom: 'Relais Point Point', adresse: '25 rue de la République', codePostal: '84032', ville: 'Apt', lat: 44.4536, lng: 5.9072 },
    { id: 'MR036894', nom: 'Relais Voile Huile', adresse: '57 rue de la République', codePostal: '84930', ville: 'Apt', lat: 43.7560, lng: 4.8000 },
    { id: 'MR036901', nom: 'Relais Compte Voile', adresse: '1 rue de la République', codePostal: '84506', ville: 'Apt', lat: 44.4408, lng: 4.7856 },
    { id: 'MR036908', nom: 'Relais Panier Code', adresse: '1 rue de la République', codePostal: '84592', ville: 'Sisteron', lat: 43.6032, lng: 4.6816 },
    { id: 'MR036915', nom: 'Relais Atelier Total', adresse: '105 rue de la République', codePostal: '84524', ville: 'Apt', lat: 43.9536, lng: 4.7536 },
    { id: 'MR036922', nom: 'Relais Onglet Etiquette', adresse: '97 rue de la République', codePostal: '84018', ville: 'Cavaillon', lat: 44.2896, lng: 5.5104 },
    { id: 'MR036929', nom: 'Relais Page Atelier', adresse: '73 rue de la République', codePostal: '84774', ville: 'Apt', lat: 44.0400, lng: 5.3648 },
    { id: 'MR036936', nom: 'Relais Compte Avis', adresse: '9 rue de la République', codePostal: '84732', ville: 'Apt', lat: 43.6264, lng: 5.3200 },
    { id: 'MR036943', nom: 'Relais Panier Panier', adresse: '25 rue de la République', codePostal: '84158', ville: 'Forcalquier', lat: 44.1936, lng: 5.6320 },
    { id: 'MR036950', nom: 'Relais Compte Panier', adresse: '57 rue de la République', codePostal: '84394', ville: 'Apt', lat: 44.4792, lng: 5.0736 },
    { id: 'MR036957', nom: 'Relais Onglet Total', adresse: '105 rue de la République', codePostal: '84078', ville: 'Orange', lat: 43.6392, lng: 5.9184 },
    { id: 'MR036964', nom: 'Relais Compte Panier', adresse: '89 rue de la République', codePostal: '84984', ville: 'Cavaillon', lat: 43.9240, lng: 5.4608 },
    { id: 'MR036971', nom: 'Relais Point Total', adresse: '73 rue de la République', codePostal: '84116', ville: 'Orange', lat: 43.9360, lng: 5.1760 },
    { id: 'MR036978', nom: 'Relais Point Page', adresse: '49 rue de la République', codePostal: '84942', ville: 'Montélimar', lat: 44.4136, lng: 5.9376 },
    { id: 'MR036985', nom: 'Relais Valeur Code', adresse: '33 rue de la République', codePostal: '84444', ville: 'Orange', lat: 44.3432, lng: 5.9136 },
    { id: 'MR036992', nom: 'Relais Voile Total', adresse: '9 rue de la République', codePostal: '84472', ville: 'Orange', lat: 43.9864, lng: 5.7248 },
    { id: 'MR036999', nom: 'Relais Onglet Panier', adresse: '97 avenue du Général de Gaulle', codePostal: '84412', ville: 'Apt', lat: 43.7960, lng: 5.6272 },
    { id: 'MR037006', nom: 'Relais Variante Avis', adresse: '105 rue de la République', codePostal: '84650', ville: 'Cavaillon', lat: 44.3544, lng: 5.7664 },
    { id: 'MR037013', nom: 'Relais Variante Page', adresse: '9 rue de la République', codePostal: '84430', ville: 'Montélimar', lat: 44.2280, lng: 5.9600 },
    { id: 'MR037020', nom: 'Relais Etiquette Variante', adresse: '113 rue de la République', codePostal: '84416', ville: 'Apt', lat: 44.1488, lng: 5.2032 },
    { id: 'MR037027', nom: 'Relais Huile Etiquette', adresse: '49 rue de la République', codePostal: '84964', ville: 'Cavaillon', lat: 43.6640, lng: 5.2352 },
    { id: 'MR037034', nom: 'Relais Valeur Etiquette', adresse: '41 rue de la République', codePostal: '84602', ville: 'Montélimar', lat: 43.8072, lng: 5.0368 },
    { id: 'MR037041', nom: 'Relais Onglet Variante', adresse: '57 rue de la République', codePostal: '84268', ville: 'Orange', lat: 44.1128, lng: 5.8448 },
    { id: 'MR037048', nom: 'Relais Onglet Avis', adresse: '57 rue de la République', codePostal: '84620', ville: 'Cavaillon', lat: 43.8048, lng: 5.8656 },
    { id: 'MR037055', nom: 'Relais Avis Onglet', adresse: '49 rue de la République', codePostal: '84048', ville: 'Orange', lat: 44.1440, lng: 4.8000 },
    { id: 'MR037062', nom: 'Relais Panier Panier', adresse: '41 rue de la République', codePostal: '84000', ville: 'Apt', lat: 44.0632, lng: 5.9296 },
    { id: 'MR037069', nom: 'Relais Panier Panier', adresse: '49 rue de la République', codePostal: '84678', ville: 'Sisteron', lat: 44.4752, lng: 5.1792 },
    { id: 'MR037076', nom: 'Relais Total Valeur', adresse: '25 rue de la République', codePostal: '84662', ville: 'Cavaillon', lat: 43.7456, lng: 5.8544 },
    { id: 'MR037083', nom: 'Relais Stock Stock', adresse: '81 rue de la République', codePostal: '84230', ville: 'Cavaillon', lat: 44.1192, lng: 4.6208 },
    { id: 'MR037090', nom: 'Relais Avis Code', adresse: '89 rue de la République', codePostal: '84182', ville: 'Cavaillon', lat: 43.7936, lng: 5.3296 },
    { id: 'MR037097', nom: 'Relais Stock Etiquette', adresse: '41 rue de la République', codePostal: '84014', ville: 'Apt', lat: 44.4504, lng: 5.0880 },
    { id: 'MR037104', nom: 'Relais Valeur Code', adresse: '49 rue de la République', codePostal: '84150', ville: 'Montélimar', lat: 43.9704, lng: 4.7024 },
    { id: 'MR037111', nom: 'Relais Panier Code', adresse: '25 rue de la République', codePostal: '84536', ville: 'Cavaillon', lat: 43.9656, lng: 5.2432 },
    { id: 'MR037118', nom: 'Relais Etiquette Onglet', adresse: '41 rue de la République', codePostal: '84970', ville: 'Sisteron', lat: 44.3272, lng: 5.4240 },
    { id: 'MR037125', nom: 'Relais Point Panier', adresse: '1 rue de la République', codePostal: '84073', ville: 'Orange', lat: 44.4504, lng: 4.9744 },
    { id: 'MR037132', nom: 'Relais Panier Etiquette', adresse: '81 rue de la République', codePostal: '84946', ville: 'Orange', lat: 44.0144, lng: 5.2320 },
    { id: 'MR037139', nom: 'Relais Point Huile', adresse: '57 rue de la République', codePostal: '84854', ville: 'Cavaillon', lat: 43.6840, lng: 5.2032 },
    { id: 'MR037146', nom: 'Relais Total Huile', adresse: '33 rue de la République', codePostal: '84484', ville: 'Apt', lat: 44.0640, lng: 4.6400 },
    { id: 'MR037153', nom: 'Relais Variante Panier', adresse: '9 rue de la République', codePostal: '84796', ville: 'Apt', lat: 44.1584, lng: 4.9584 },
];
