/** Tests of rights, assignments and blind mode. */
package org.saksi.core.team;
