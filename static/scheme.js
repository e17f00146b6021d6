// Runs before the first paint: the chosen colour scheme and language, so that nothing flashes.
(function () {
  var root = document.documentElement;

  // The browser may offer to install before the app's code is there: src/lib/platform/install.ts takes it up later.
  addEventListener('beforeinstallprompt', function (event) {
    event.preventDefault();
    window.podoInstallPrompt = event;
  });

  try {
    var scheme = localStorage.getItem('podo.scheme');
    var language = localStorage.getItem('podo.language');
    root.lang = language || (/^ko/.test(navigator.language) ? 'ko' : 'en');
    if (scheme !== 'light' && scheme !== 'dark') return;
    root.dataset.scheme = scheme;
    // The browser's own frame follows the choice too; the same is done in src/lib/platform/colour-scheme.ts.
    document.querySelectorAll('meta[name="theme-color"]').forEach(function (meta) {
      meta.media = meta.media.indexOf(scheme) > 0 ? 'all' : 'not all';
    });
  } catch (_) {
    // Storage is closed to the page: the system's scheme stays.
  }
})();
