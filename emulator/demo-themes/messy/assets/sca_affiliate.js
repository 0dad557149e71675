var SCA_AFFILIATE = { shop: window.Shopify && Shopify.shop, host: 'https://af.secomapp.com' };
(function () { var s = document.createElement('script'); s.src = SCA_AFFILIATE.host + '/js/affiliate.js?shop=' + SCA_AFFILIATE.shop; s.async = true; document.body.appendChild(s); })();
