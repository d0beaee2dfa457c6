One <>
two.
Three
<> four.
Five <>
<> six.
