// Runs before the first paint: the chosen colour scheme and language, so that nothing flashes.
(function () {
  var root = document.documentElement;
  try {
    var scheme = localStorage.getItem('podo.scheme');
    var language = localStorage.getItem('podo.language');
    if (scheme === 'light' || scheme === 'dark') root.dataset.scheme = scheme;
    root.lang = language || (/^ko/.test(navigator.language) ? 'ko' : 'en');
  } catch (_) {
    // Storage is closed to the page: the system's scheme stays.
  }
})();
