The sign says /**/ and nothing else.
Here /* no one sees this */ is the gap, /***/ and here.
