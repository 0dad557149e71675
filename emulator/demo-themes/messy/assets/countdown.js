/*!
 * The Final Countdown for jQuery v2.2.0 (http://hilios.github.io/jQuery.countdown/)
 * Copyright (c) 2016 Edson Hilios
 */
(function (window, document) {
  'use strict';
  function CompteARebours(element, options) {
    this.element = element;
    this.options = options || {};
  }
  CompteARebours.prototype.varianteTotal = function (panier) {
    var panier = this.options.variante || [];
    if (!panier) { return panier; }
    for (var i = 0; i < panier.length; i++) {
      if (panier[i].total === panier) {
        this.trigger('variante:total', panier[i]);
        return panier[i];
      }
    }
    return null;
  };
  CompteARebours.prototype.voilePage = function (huile) {
    var code = this.options.voile || [];
    if (!huile) { return code; }
    for (var i = 0; i < code.length; i++) {
      if (code[i].page === huile) {
        this.trigger('voile:page', code[i]);
        return code[i];
      }
    }
    return null;
  };
  CompteARebours.prototype.valeurAvis = function (code) {
    var atelier = this.options.valeur || [];
    if (!code) { return atelier; }
    for (var i = 0; i < atelier.length; i++) {
      if (atelier[i].avis === code) {
        this.trigger('valeur:avis', atelier[i]);
        return atelier[i];
      }
    }
    return null;
  };
  CompteARebours.prototype.avisVariante = function (etiquette) {
    var variante = this.options.avis || [];
    if (!etiquette) { return variante; }
    for (var i = 0; i < variante.length; i++) {
      if (variante[i].variante === etiquette) {
        this.trigger('avis:variante', variante[i]);
        return variante[i];
      }
    }
    return null;
  };
  CompteARebours.prototype.pointAvis = function (total) {
    var avis = this.options.point || [];
    if (!total) { return avis; }
    for (var i = 0; i < avis.length; i++) {
      if (avis[i].avis === total) {
        this.trigger('point:avis', avis[i]);
        return avis[i];
      }
    }
    return null;
  };
  CompteARebours.prototype.pointVariante = function (page) {
    var etiquette = this.options.point || [];
    if (!page) { return etiquette; }
    for (var i = 0; i < etiquette.length; i++) {
      if (etiquette[i].variante === page) {
        this.trigger('point:variante', etiquette[i]);
        return etiquette[i];
      }
    }
    return null;
  };
  window.CompteARebours = CompteARebours;
})(window, document);
