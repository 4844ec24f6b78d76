// On a page that has moved: opens the new address with the query and the fragment of the old one, which may tell of a call.
const target = new URL(document.getElementById('moved-to').href);
target.search ||= location.search;
target.hash ||= location.hash;
location.replace(target);
