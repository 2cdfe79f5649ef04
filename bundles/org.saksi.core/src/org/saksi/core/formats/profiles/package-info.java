/** Export profiles: what a team exports again and again, under a name, in the corpus folder. */
package org.saksi.core.formats.profiles;
