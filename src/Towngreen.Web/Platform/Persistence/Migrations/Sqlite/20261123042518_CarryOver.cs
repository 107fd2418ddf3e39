using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Towngreen.Web.Platform.Persistence.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CarryOver : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "carried_from",
                table: "application",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateIndex(
                name: "ix_application_carried_from",
                table: "application",
                column: "carried_from");

            migrationBuilder.AddForeignKey(
                name: "fk_application_application_carried_from",
                table: "application",
                column: "carried_from",
                principalTable: "application",
                principalColumn: "id",
                onDelete: ReferentialAction.Restrict);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropForeignKey(
                name: "fk_application_application_carried_from",
                table: "application");

            migrationBuilder.DropIndex(
                name: "ix_application_carried_from",
                table: "application");

            migrationBuilder.DropColumn(
                name: "carried_from",
                table: "application");
        }
    }
}
