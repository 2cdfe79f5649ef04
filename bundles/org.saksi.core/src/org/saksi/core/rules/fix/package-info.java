/** Quick fixes: changes that mend what rules have found, singly and in bulk. Headless; the user interface only offers them. */
package org.saksi.core.rules.fix;
