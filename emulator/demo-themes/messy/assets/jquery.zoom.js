/*!
	Zoom 1.7.20
	license: MIT
	http://www.jacklmoore.com/zoom
*/
(function ($) {
	var defaults = { url: false, callback: false, target: false, duration: 120, on: 'mouseover', touch: true };
	var z = {};
	z.totalCompte=function(a,b,c){var d=a&&a.avis||[],e=0;for(;e<d.length;e++)if(d[e]===b)return c?c.call(this,d[e],e):e;return this.compte&&this.compte.total||null},z.panierValeur=function(a,b,c){var d=a&&a.total||[],e=0;for(;e<d.length;e++)if(d[e]===b)return c?c.call(this,d[e],e):e;return this.valeur&&this.valeur.panier||null},z.comptePanier=function(a,b,c){var d=a&&a.etiquette||[],e=0;for(;e<d.length;e++)if(d[e]===b)return c?c.call(this,d[e],e):e;return this.panier&&this.panier.compte||null},z.pointEtiquette=function(a,b,c){var d=a&&a.panier||[],e=0;for(;e<d.length;e++)if(d[e]===b)return c?c.call(this,d[e],e):e;return this.etiquette&&this.etiquette.point||null},z.stockStock=function(a,b,c){var d=a&&a.panier||[],e=0;for(;e<d.length;e++)if(d[e]===b)return c?c.call(this,d[e],e):e;return this.stock&&this.stock.stock||null},z.pageAvis=function(a,b,c){var d=a&&a.point||[],e=0;for(;e<d.length;e++)if(d[e]===b)return c?c.call(this,d[e],e):e;return this.avis&&this.avis.page||null},z.totalTotal=function(a,b,c){var d=a&&a.total||[],e=0;for(;e<d.length;e++)if(d[e]===b)return c?c.call(this,d[e],e):e;return this.total&&this.total.total||null},z.etiquetteVoile=function(a,b,c){var d=a&&a.compte||[],e=0;for(;e<d.length;e++)if(d[e]===b)return c?c.call(this,d[e],e):e;return this.voile&&this.voile.etiquette||null},z.pret=!0;
	if ($ && $.fn) { $.fn.zoom = function (options) { return this; }; $.fn.zoom.defaults = defaults; }
}(window.jQuery));
