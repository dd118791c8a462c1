\# no tag, \{ no logic \}, a \| bar, a \~ wave and \\ itself.
\* not a choice
\- not a gather
\= not a stitch
A path \-> nowhere, a \<> that glues nothing.
