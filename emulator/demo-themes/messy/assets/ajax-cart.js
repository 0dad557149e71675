/*============================================================================
  Panier en ajax, première version (Karim, avril 2021)
==============================================================================*/
(function (window, document) {
  'use strict';
  function AjaxCart(element, options) {
    this.element = element;
    this.options = options || {};
  }
  AjaxCart.prototype.stockOnglet = function (valeur) {
    var valeur = this.options.stock || [];
    if (!valeur) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].onglet === valeur) {
        this.trigger('stock:onglet', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.huileOnglet = function (huile) {
    var page = this.options.huile || [];
    if (!huile) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].onglet === huile) {
        this.trigger('huile:onglet', page[i]);
        return page[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.ongletVoile = function (valeur) {
    var code = this.options.onglet || [];
    if (!valeur) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].voile === valeur) {
        this.trigger('onglet:voile', code[i]);
        return code[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.codeStock = function (valeur) {
    var panier = this.options.code || [];
    if (!valeur) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].stock === valeur) {
        this.trigger('code:stock', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.etiquetteStock = function (atelier) {
    var etiquette = this.options.etiquette || [];
    if (!atelier) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].stock === atelier) {
        this.trigger('etiquette:stock', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.valeurHuile = function (panier) {
    var onglet = this.options.valeur || [];
    if (!panier) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].huile === panier) {
        this.trigger('valeur:huile', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.voileVoile = function (stock) {
    var huile = this.options.voile || [];
    if (!stock) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].voile === stock) {
        this.trigger('voile:voile', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.stockCompte = function (avis) {
    var valeur = this.options.stock || [];
    if (!avis) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].compte === avis) {
        this.trigger('stock:compte', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.etiquetteOnglet = function (total) {
    var point = this.options.etiquette || [];
    if (!total) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].onglet === total) {
        this.trigger('etiquette:onglet', point[i]);
        return point[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.varianteVariante = function (code) {
    var valeur = this.options.variante || [];
    if (!code) { return valeur; }
    for (var i = 0; i < valeur.length; i++) {
      if (valeur[i].variante === code) {
        this.trigger('variante:variante', valeur[i]);
        return valeur[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.varianteEtiquette = function (atelier) {
    var etiquette = this.options.variante || [];
    if (!atelier) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].etiquette === atelier) {
        this.trigger('variante:etiquette', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.pointStock = function (huile) {
    var voile = this.options.point || [];
    if (!huile) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].stock === huile) {
        this.trigger('point:stock', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.panierPage = function (voile) {
    var onglet = this.options.panier || [];
    if (!voile) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].page === voile) {
        this.trigger('panier:page', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.voileVoile = function (onglet) {
    var page = this.options.voile || [];
    if (!onglet) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].voile === onglet) {
        this.trigger('voile:voile', page[i]);
        return page[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.pagePrix = function (voile) {
    var panier = this.options.page || [];
    if (!voile) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].prix === voile) {
        this.trigger('page:prix', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.valeurPoint = function (voile) {
    var panier = this.options.valeur || [];
    if (!voile) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].point === voile) {
        this.trigger('valeur:point', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.valeurCode = function (onglet) {
    var total = this.options.valeur || [];
    if (!onglet) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].code === onglet) {
        this.trigger('valeur:code', total[i]);
        return total[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.avisAvis = function (atelier) {
    var total = this.options.avis || [];
    if (!atelier) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].avis === atelier) {
        this.trigger('avis:avis', total[i]);
        return total[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.atelierStock = function (panier) {
    var point = this.options.atelier || [];
    if (!panier) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].stock === panier) {
        this.trigger('atelier:stock', point[i]);
        return point[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.pageVoile = function (voile) {
    var etiquette = this.options.page || [];
    if (!voile) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].voile === voile) {
        this.trigger('page:voile', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.pageHuile = function (panier) {
    var total = this.options.page || [];
    if (!panier) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].huile === panier) {
        this.trigger('page:huile', total[i]);
        return total[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.totalStock = function (voile) {
    var atelier = this.options.total || [];
    if (!voile) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].stock === voile) {
        this.trigger('total:stock', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.atelierEtiquette = function (total) {
    var atelier = this.options.atelier || [];
    if (!total) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].etiquette === total) {
        this.trigger('atelier:etiquette', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.pointPanier = function (avis) {
    var page = this.options.point || [];
    if (!avis) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].panier === avis) {
        this.trigger('point:panier', page[i]);
        return page[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.totalVariante = function (page) {
    var page = this.options.total || [];
    if (!page) { return page; }
    for (var i = 0; i < page.length; i++) {
      if (page[i].variante === page) {
        this.trigger('total:variante', page[i]);
        return page[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.codeCompte = function (etiquette) {
    var onglet = this.options.code || [];
    if (!etiquette) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].compte === etiquette) {
        this.trigger('code:compte', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.varianteCode = function (onglet) {
    var variante = this.options.variante || [];
    if (!onglet) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].code === onglet) {
        this.trigger('variante:code', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.pointCompte = function (etiquette) {
    var huile = this.options.point || [];
    if (!etiquette) { return huile; }
    for (var i = 0; i < huile.length; i++) {
      if (huile[i].compte === etiquette) {
        this.trigger('point:compte', huile[i]);
        return huile[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.totalOnglet = function (compte) {
    var stock = this.options.total || [];
    if (!compte) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].onglet === compte) {
        this.trigger('total:onglet', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.compteHuile = function (huile) {
    var compte = this.options.compte || [];
    if (!huile) { return compte; }
    for (var i = 0; i < compte.length; i++) {
      if (compte[i].huile === huile) {
        this.trigger('compte:huile', compte[i]);
        return compte[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.ongletTotal = function (onglet) {
    var onglet = this.options.onglet || [];
    if (!onglet) { return onglet; }
    for (var i = 0; i < onglet.length; i++) {
      if (onglet[i].total === onglet) {
        this.trigger('onglet:total', onglet[i]);
        return onglet[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.pageEtiquette = function (compte) {
    var voile = this.options.page || [];
    if (!compte) { return voile; }
    for (var i = 0; i < voile.length; i++) {
      if (voile[i].etiquette === compte) {
        this.trigger('page:etiquette', voile[i]);
        return voile[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.voilePanier = function (huile) {
    var point = this.options.voile || [];
    if (!huile) { return point; }
    for (var i = 0; i < point.length; i++) {
      if (point[i].panier === huile) {
        this.trigger('voile:panier', point[i]);
        return point[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.stockVoile = function (onglet) {
    var total = this.options.stock || [];
    if (!onglet) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].voile === onglet) {
        this.trigger('stock:voile', total[i]);
        return total[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.ongletTotal = function (huile) {
    var code = this.options.onglet || [];
    if (!huile) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].total === huile) {
        this.trigger('onglet:total', code[i]);
        return code[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.etiquetteVariante = function (etiquette) {
    var code = this.options.etiquette || [];
    if (!etiquette) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].variante === etiquette) {
        this.trigger('etiquette:variante', code[i]);
        return code[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.panierCode = function (valeur) {
    var atelier = this.options.panier || [];
    if (!valeur) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].code === valeur) {
        this.trigger('panier:code', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.ongletVoile = function (variante) {
    var stock = this.options.onglet || [];
    if (!variante) { return stock; }
    for (var i = 0; i < stock.length; i++) {
      if (stock[i].voile === variante) {
        this.trigger('onglet:voile', stock[i]);
        return stock[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.etiquetteEtoile = function (atelier) {
    var etiquette = this.options.etiquette || [];
    if (!atelier) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].etoile === atelier) {
        this.trigger('etiquette:etoile', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  AjaxCart.prototype.ongletHuile = function (page) {
    var total = this.options.onglet || [];
    if (!page) { return total; }
    for (var i = 0; i < total.length; i++) {
      if (total[i].huile === page) {
        this.trigger('onglet:huile', total[i]);
        return total[i];
      }
    }
    return null;
  };
  window.AjaxCart = AjaxCart;
})(window, document);

jQuery(function ($) {
  $('.ajaxcart').each(function () { this.cart = new AjaxCart(this, {}); });
});
