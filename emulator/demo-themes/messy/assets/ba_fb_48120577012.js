window.BoosterApps=window.BoosterApps||{};BoosterApps.facebookChat={page:"maisonlavande",color:"#6d5a8c"};
